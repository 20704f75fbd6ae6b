/** Who is involved in the review of a draft. */
import type { Connection, mongo } from 'mongoose';
import type { AuditSources } from './from-audit.ts';

interface Review {
  _id: string;
  requestedBy: { accountId: string };
  authors: string[];
}

export function reviewOf(connection: Connection): AuditSources['reviewOf'] {
  const reviews = connection.collection('modelReviews') as unknown as mongo.Collection<Review>;
  return async (reviewId) => {
    const found = await reviews.findOne({ _id: reviewId }, { projection: { requestedBy: 1, authors: 1 } });
    return found && { requestedBy: found.requestedBy.accountId, authors: found.authors };
  };
}
