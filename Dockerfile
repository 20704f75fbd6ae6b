# Lotse alone: engine, store and OpenID provider run beside it (docker-compose.yml).
FROM node:22-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

FROM node:22-slim AS web
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci && npm cache clean --force
COPY src/contracts ./src/contracts
COPY web ./web
RUN node web/ensure-build.js

FROM node:22-slim
ENV NODE_ENV=production \
    LOTSE_DATA_DIR=/data \
    LOTSE_CACHE_DIR=/tmp/lotse-cache \
    LOTSE_HOST=0.0.0.0 \
    LOTSE_PORT=8000 \
    LOTSE_EXPORTER_HOST=0.0.0.0 \
    LOTSE_EXPORTER_PORT=9200
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY src ./src
COPY workers ./workers
COPY processes ./processes
COPY --from=web /app/dist/web ./dist/web
USER node
VOLUME /data
EXPOSE 8000 9200
# node is the main process, so that SIGTERM reaches Lotse and it stops in order.
ENTRYPOINT ["node", "--import", "tsx", "src/main.ts"]
