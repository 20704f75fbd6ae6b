import type { SheetTexts } from './sheet-texts.ts';

export const tr: SheetTexts = {
  locale: 'tr-TR',
  headline: 'Bilgi sayfası – çeviri yardımı; yalnızca Almanca yazı hukuken bağlayıcıdır',
  explains: 'Bu sayfa şu yazıyı açıklar:',
  letterDate: 'Yazının tarihi',
  fileNumber: 'Dosya numarası (Aktenzeichen)',
  headings: {
    about: 'Yazının konusu',
    facts: 'Tutarlar ve tarihler',
    whatYouCanDo: 'Ne yapabilirsiniz',
    help: 'Nereden yardım alabilirsiniz',
  },
  kinds: {
    INTAKE_RECEIPT:
      'Yazı, hizmet merkezimize geldiğinizi ve bilgilerinizin kaydedildiğini doğrular. Oturma izni veya kimlik belgesi değildir. Adresiniz, aileniz veya iletişim bilgileriniz değişirse bize hemen bildirin.',
    COOPERATION_REQUEST:
      'Yardım başvurunuz henüz tamamlanmadı. Yazıda hangi bilgi veya belgelere daha ihtiyacımız olduğu yazılıdır. Bunlar olmadan yardımı tamamen veya kısmen reddetmek zorunda kalabiliriz.',
    HEARING:
      'Sığınmacılara Yardım Yasası (AsylbLG) uyarınca aldığınız yardımları kısıtlamayı veya reddetmeyi düşünüyoruz. Henüz bir karar verilmedi. Karar vermeden önce bize görüşünüzü bildirebilirsiniz.',
    GRANT:
      'Size Sığınmacılara Yardım Yasası (AsylbLG) uyarınca yardım veriliyor. Yazı, yardımı kimlerin aldığını ve nasıl hesaplandığını gösterir. İş, gelir, aile veya konut gibi bir şey değişirse bize hemen bildirin.',
    BRIDGING:
      'Size ülkeden ayrılana kadar, en fazla iki hafta için sınırlı geçiş yardımı veriliyor. Bu yasa uyarınca başka yardım verilmez.',
    RESTRICTION:
      'Yardımlarınız belirli bir süre için kısıtlanıyor. Bu sürede yalnızca beslenme, ısınma dahil barınma ile vücut ve sağlık bakımı için yardım alırsınız. Gerekçeler yazıdadır.',
    REFUSAL:
      'Sığınmacılara Yardım Yasası (AsylbLG) uyarınca yardım reddedildi. Gerekçeler yazıdadır. Durumunuz değişirse, örneğin geliriniz kesilirse, bize hemen bildirin.',
    BENEFIT_END:
      'Sığınmacılara Yardım Yasası (AsylbLG) uyarınca aldığınız yardımlar sona eriyor. Yazıda bunun nedeni ve şimdi ne yapmanız gerektiği yazılıdır. Zamanında bir sağlık sigortası kurumu seçin.',
    NO_ENTITLEMENT:
      'Sığınmacılara Yardım Yasası (AsylbLG) uyarınca yaptığınız yardım başvurusu, bu yasanın kapsadığı kişilerden olmadığınız veya artık olmadığınız için reddedildi. Gerekçeler yazıdadır.',
    TREATMENT_VOUCHER:
      'Bu belgeyle bir doktor veya diş hekimi, belgede adı geçen kişileri akut hastalık ve ağrı durumunda, hamilelikte ve doğumda sizden ücret almadan tedavi eder. Belgeyi, kim olduğunuzu gösteren bir belgeyle birlikte muayenehaneye götürün. Acil bir durumda hemen hastaneye gidin veya 112’yi arayın.',
    COST_APPROVAL:
      'Bu belgeyle, içinde adı geçen hizmetin bedelini belirtilen tutara ve tarihe kadar ödemeyi taahhüt ediyoruz. Hizmet başlamadan önce, kim olduğunuzu gösteren bir belgeyle birlikte gösterin. Bu tutara kadar siz hiçbir ücret ödemezsiniz; size gelen faturaları bize iletin.',
    NOT_RESPONSIBLE:
      'Yardımlarınızdan biz sorumlu değiliz. Başka bir kurum sorumludur; lütfen ona başvurun. Acil bir durumda hemen hizmet merkezine gelin.',
    EDUCATION_GRANT:
      'Çocuğunuza eğitim ve katılım yardımı veriliyor. Yazıda hangi yardımların verildiği ve nelerin ancak belge gösterildiğinde ödendiği yazılıdır.',
    EDUCATION_HEARING:
      'Çocuğunuz için eğitim ve katılım yardımını reddetmeyi düşünüyoruz. Henüz bir karar verilmedi. Karar vermeden önce bize görüşünüzü bildirebilirsiniz.',
    EDUCATION_REFUSAL: 'Çocuğunuz için eğitim ve katılım yardımı reddedildi. Gerekçeler yazıdadır.',
    HOUSING_ALLOCATION:
      'Size kalacak bir yer veriliyor. Lütfen yazıyı aldıktan sonra yedi gün içinde taşının. Bu yere karşı bir nedeniniz varsa üç gün içinde bize söyleyin.',
    HOUSING_FEE:
      'Konaklama yeriniz için aylık bir ücret ödemeniz gerekiyor. Yardım dairesi ücreti üstlenirse, o kısmı sizin ödemeniz gerekmez.',
    LANDLORD_CONFIRMATION:
      'Yazı taşındığınızı doğrular. Taşındıktan sonra iki hafta içinde nüfus kayıt dairesine (Meldebehörde) gösterin.',
    EXPIRY_REMINDER:
      'Oturma izninizin veya Duldung belgenizin süresi yakında doluyor. Lütfen en kısa zamanda hizmet merkezinden randevu alın ve başvurunuzu orada yapın.',
    INTERIM_PROOF:
      'Yazı bir belgedir: Başvuru yaptınız ve önceki oturma izniniz yabancılar dairesi karar verene kadar geçerli sayılır.',
    PROOF_REQUEST:
      'Başvurunuz hakkında karar verebilmek için başka belgelere ihtiyacımız var. Eksikler yazıda sıralanmıştır. Daha sonra verdikleriniz dikkate alınmayabilir.',
    TITLE_HEARING:
      'Oturma izni veya Duldung başvurunuzu reddetmeyi düşünüyoruz. Henüz bir karar verilmedi. Karar vermeden önce bize görüşünüzü bildirebilirsiniz.',
    TITLE_REFUSAL: 'Oturma izni veya Duldung başvurunuz reddedildi. Gerekçeler yazıdadır.',
    MOVE_REFUSAL:
      'İkamet yükümlülüğünün (Wohnsitzauflage) kaldırılması başvurunuz reddedildi; yükümlülük devam ediyor. Koşullar değişirse veya yeni belgeleriniz olursa her zaman yeniden başvurabilirsiniz.',
    WORK_PERMIT:
      'Aşağıda belirtilen işte çalışmanıza izin verildi. İzin yalnızca bu iş için geçerlidir. Yardım alıyorsanız, işe başladığınızı en geç üçüncü gün yardım dairesine bildirin.',
    WORK_PERMIT_HEARING:
      'Aşağıda belirtilen işe izin vermemeyi düşünüyoruz. Henüz bir karar verilmedi. Karar vermeden önce bize görüşünüzü bildirebilirsiniz.',
    WORK_PERMIT_REFUSAL: 'Aşağıda belirtilen işe izin verilmedi. Gerekçeler yazıdadır.',
    COURSE_OBLIGATION:
      'Bir uyum kursuna katılmak zorundasınız. Bir kurs merkezi seçin ve gecikmeden kaydolun. Katılmamanın sonuçları olabilir; bunlar yazıdadır. Önemli bir nedenle gelemezseniz bize zamanında bildirin.',
    COURSE_ENTITLEMENT: 'Bir uyum kursuna katılabilirsiniz. Zorunda değilsiniz.',
    COURSE_WARNING:
      'Uyum kursuna katılmadığınız veya düzenli katılmadığınız bize bildirildi. Bunun sonuçları olabilir; bunlar yazıdadır. Kursa yeniden başlayın veya neden gelemediğinizi bize söyleyin.',
    CONSENT_DECLARATION:
      'Belgede, sosyal hizmetimizin yardım planınız için hangi bilgilerinizi kullanabileceği ve bunları kimlerin öğreneceği yazılıdır. Onayınızı her zaman tamamen veya kısmen geri alabilirsiniz.',
    HELP_PLAN:
      'Belgede sizinle sosyal hizmetimizin neler kararlaştırdığı yazılıdır. Planı her zaman değiştirebilir veya onayınızı geri alabilirsiniz.',
    OBJECTION_REMEDY:
      'İtirazınız kabul edildi; itiraz ettiğiniz karar bu ölçüde kaldırıldı. Sizin için nelerin değiştiği yeni bir yazıyla belirlenir.',
    OBJECTION_DECISION: 'İtirazınız hakkında karar verdik. Gerekçeler yazıdadır.',
  },
  outcomes: {
    UPHELD: 'İtirazınız kabul edildi.',
    PARTLY_UPHELD: 'İtirazınız kısmen kabul edildi.',
    REJECTED: 'İtirazınız reddedildi.',
    INADMISSIBLE: 'İtirazınız usulden reddedildi.',
  },
  facts: {
    from: 'Başlangıç',
    until: 'Bitiş',
    monthlyBenefits: 'Aylık yardım',
    housingCosts: 'Aylık barınma ve ısınma gideri',
    monthlyTotal: 'Aylık toplam',
    firstMonth: 'İlk günden o ayın sonuna kadar',
    wholeAmount: 'Tüm süre için',
    suppliesOnce: 'Okul malzemeleri için, bir kez',
    lastBenefitDay: 'Yardımın son günü',
    responsibleArea: 'Sizden sorumlu olan',
    child: 'Çocuk',
    place: 'Yeriniz',
    placeAddress: 'Adres',
    movedIn: 'Taşınma günü',
    monthlyFee: 'Aylık ücret',
    validUntil: 'Son geçerlilik günü',
    appliedOn: 'Başvuru tarihi',
    destination: 'Taşınmak istediğiniz yer',
    job: 'İş',
    decisionPosted: 'İtiraz edilen kararın postaya verildiği gün',
    objectionReceived: 'İtirazınızın ulaştığı gün',
  },
  answerUntil: (day) =>
    `Görüşünüzü yazılı olarak veya gelerek bildirebilirsiniz. Son gün: ${day}. Yanıt vermezseniz bildiğimiz bilgilere göre karar veririz.`,
  handInUntil: (day) =>
    `Lütfen belgeleri hizmet merkezine verin veya postayla gönderin. Son gün: ${day}. Yetiştiremezseniz bize o günden önce bildirin.`,
  within: { MONTH: 'bir ay içinde', TWO_WEEKS: 'iki hafta içinde' },
  means: {
    OBJECTION: (within) => `Aynı görüşte değilseniz ${within} itiraz (Widerspruch) edebilirsiniz.`,
    ACTION: (within) => `Aynı görüşte değilseniz ${within} mahkemede dava (Klage) açabilirsiniz.`,
  },
  begins: {
    RECEIPT:
      'Süre, yazının size ulaşmış sayıldığı gün başlar: postaya verildikten sonraki dördüncü gün veya size daha geç ulaştıysa o gün. Elden verildiyse verildiği gün başlar.',
    SERVICE: 'Süre, yazının size resmen tebliğ edildiği gün (Zustellung) başlar.',
  },
  fileAt: {
    OBJECTION: 'Yazılı olarak, yazıda belirtilen elektronik biçimde veya gelip tutanağa geçirterek, şuraya:',
    ACTION: 'Dava şurada açılır:',
  },
  meanwhile: {
    DECISION_APPLIES: 'Bunu yapsanız da karar hemen geçerlidir. Şu mahkemeden kararın durdurulmasını isteyebilirsiniz:',
    FEE_DUE: 'Bunu yapsanız da ücretin zamanında ödenmesi gerekir.',
    REMOVAL_POSSIBLE: 'Bu tek başına sınır dışı edilmeyi durdurmaz. Şu mahkemeden acil karar isteyebilirsiniz:',
  },
  exactWording: 'Tam metin Almanca yazıda “Rechtsbehelfsbelehrung” başlığı altındadır.',
  help: 'Bir şeyi anlamazsanız veya tercümana ihtiyacınız varsa hizmet merkezine gelin veya arayın. Almanca yazıyı yanınızda getirin.',
  telephone: 'Telefon',
  email: 'E-posta',
  pageOf: (page, pages) => `Sayfa ${page} / ${pages}`,
};
