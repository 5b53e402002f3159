// SPDX-License-Identifier: BSL-1.0
// The file codestream-services-config.json, described by hand.
const secret = "eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.c2lnbmF0dXJl";
const value = "canary8Q~abcdefghijklmnopqrstuvwxyz01234";
const tenant = "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11";
const id = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

/** Files with one installation of integrations.devops: that of a tenant by name. */
export const more = [
    { appClientId: id, appClientSecret: value },
    { appClientId: id, appCertificateFile: "/etc/app.pem" },
    { appClientId: id, tenantId: "contoso.com", appClientSecret: value },
    { appClientId: id, tenantId: "common", appClientSecret: value },
    { appClientId: id, appClientSecret: secret },
    {},
].flatMap((app) =>
    ["login.microsoftonline.com/contoso.com", "https://login.microsoftonline.us/7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11/", "login.microsoftonline.com/common", "login.microsoftonline.com"].map(
        (name) => ({ integrations: { devops: { [name]: name.includes("contoso") ? app : { ...app, tenantId: null } } } }),
    ),
);

export const good = {
    apiServer: {
        authOrigin: "https://codestream.example.com/no-auth",
        publicApiUrl: "https://codestream.example.com",
        port: 12079,
        securePort: 443,
        ignoreHttps: false,
        sessionAwayTimeout: 600000,
        logger: { consoleOk: true, directory: "/var/log" },
        somethingElse: [1],
    },
    adminServer: { port: 12076, adminServerDisabled: true },
    broadcastEngine: {
        selected: "codestreamBroadcaster",
        codestreamBroadcaster: { host: "localhost", port: 12443, secrets: { api: "a", auth: "b" } },
        pubnub: { blueKey: { publishKey: "p" }, ssl: true },
    },
    email: { notificationInterval: 300000, senderEmail: "a@example.com", suppressEmails: true },
    emailDeliveryService: { NodeMailer: { host: "mail", port: 587, secure: false, password: "x" } },
    integrations: {
        devops: { cloud: { appClientId: id, appClientSecret: secret }, "devops.example.com": { disabled: true }, onpremise: { appClientId: id, appClientSecret: secret }, entra: { appClientId: id, tenantId: tenant, appClientSecret: value } },
        github: { cloud: { appClientId: "x", appClientSecret: "y", disabled: true } },
        slack: { cloud: { appId: "x", interactiveComponentsEnabled: true } },
        trello: { cloud: { apiKey: "k" } },
    },
    queuingEngine: { rabbitmq: { host: "queue", port: 5672, user: "u", password: "p" } },
    sharedSecrets: { auth: "s", cookie: "c" },
    ssl: { cafile: "/etc/ca.pem", requireStrictSSL: true },
    storage: { mongo: { url: "mongodb://localhost/codestream" } },
    telemetry: { disabled: true, segment: { token: "t" } },
};

const port = { type: "integer", nullable: true, good: [1, 65535, 443, "443", "1", "65535"], bad: [0, 65536, -1, 2147483648, "0", "65536", "0443", " 443", "443x", ""] };
const text = { type: "string", nullable: true };
const flag = { type: "boolean", nullable: true, good: [true, false] };
const object = { type: "object", nullable: true, good: [{}] };
export const fields = {
    "/apiServer": { type: "object", nullable: true },
    "/apiServer/port": port,
    "/apiServer/securePort": port,
    "/apiServer/callbackEnvironment": text,
    "/apiServer/ignoreHttps": flag,
    "/apiServer/sessionAwayTimeout": { type: "integer", nullable: true, good: [0, 5000000000] },
    "/apiServer/logger": object,
    "/apiServer/logger/consoleOk": flag,
    "/adminServer/port": port,
    "/adminServer/adminServerDisabled": flag,
    "/broadcastEngine": object,
    "/broadcastEngine/selected": text,
    "/broadcastEngine/codestreamBroadcaster/port": port,
    "/broadcastEngine/codestreamBroadcaster/secrets/api": text,
    "/broadcastEngine/pubnub/blueKey": object,
    "/broadcastEngine/pubnub/ssl": flag,
    "/email/notificationInterval": { type: "integer", nullable: true },
    "/email/suppressEmails": flag,
    "/emailDeliveryService/NodeMailer/port": port,
    "/emailDeliveryService/NodeMailer/password": text,
    "/integrations/devops": object,
    "/integrations/devops/cloud": { type: "object", good: [{ disabled: true }], bad: [{}, { disabled: false }] },
    "/integrations/devops/cloud/appClientId": {
        type: "string",
        required: true,
        good: [id.toUpperCase()],
        bad: ["", "-- App ID goes here --", id.slice(1), id + "0", ` ${id}`, id.replace("-", ""), id.replace("3", "g")],
    },
    "/integrations/devops/cloud/appClientSecret": {
        type: "string",
        required: true,
        bad: ["", "App Secret", `${secret}\n`, secret.replace(".", ""), ` ${secret}`, `${secret}.x`],
    },
    "/integrations/devops/onpremise": { type: "object", good: [{ disabled: true }], bad: [{}, { disabled: false }, { appClientId: id }] },
    "/integrations/devops/tfs&x": { type: "object", good: [{ appClientId: id, appClientSecret: secret }, {}], bad: [{ appClientId: id }] }, // not a host name
    "/integrations/devops/devops.example.com": { type: "object", good: [{ appClientId: id, appClientSecret: secret }, {}], bad: [{ appClientId: id }] },
    "/integrations/devops/entra": {
        type: "object",
        good: [
            { disabled: true, tenantId: "common" },
            { appClientId: id, tenantId: "organizations", appClientSecret: value, appCertificateFile: "" },
            { appClientId: id, tenantId: "contoso.onmicrosoft.com", appCertificateFile: "/etc/app.pem", appKeyFile: "/etc/app.key" },
            { appClientId: id, tenantId: tenant.toUpperCase(), federatedTokenFile: "/var/run/token", appClientSecret: "" },
            { appClientId: id, tenantId: tenant, appClientSecret: value, authority: "https://login.microsoftonline.us" },
            { appClientId: id, tenantId: tenant, appClientSecret: value, authority: "http://127.0.0.1:8080" },
            { appClientId: id, tenantId: "", appClientSecret: secret },
        ],
        bad: [
            { appClientId: id, tenantId: tenant, appClientSecret: secret },
            { appClientId: id, tenantId: tenant, appClientSecret: id },
            { appClientId: id, tenantId: tenant, appClientSecret: `{${id}}` },
            { appClientId: id, tenantId: tenant, appClientSecret: "can*****************" },
            { appClientId: id, tenantId: tenant, appClientSecret: `"${value}"` },
            { appClientId: "00000000-0000-0000-0000-000000000000", tenantId: tenant, appClientSecret: value },
            { appClientId: id, tenantId: "acme.VisualStudio.com", appClientSecret: value },
            { appClientId: id, tenantId: tenant, appClientSecret: `${value} ` },
            { appClientId: id, tenantId: tenant },
            { appClientId: id, appClientSecret: value },
            { tenantId: tenant, appClientSecret: value },
            { appClientId: id, tenantId: tenant, appClientSecret: value, appCertificateFile: "/etc/app.pem" },
            { appClientId: id, tenantId: tenant, appCertificateFile: "/etc/app.pem", federatedTokenFile: "/var/run/token" },
            { appClientId: id, tenantId: tenant, appKeyFile: "/etc/app.key" },
            { appClientId: id, tenantId: tenant, appCertificateFile: "/etc/app.pfx" },
            { appClientId: id, tenantId: tenant, appClientSecret: value, authority: "http://login.example.com" },
            { appClientId: id, tenantId: tenant, appClientSecret: value, authority: "https://login.microsoftonline.com/contoso.com" },
            { appClientId: id, appCertificateFile: "/etc/app.pem" },
        ],
    },
    "/integrations/devops/entra/tenantId": {
        type: "string",
        good: ["contoso.com", "organizations", "a.b.example"],
        bad: ["common", "consumers", "contoso", "00000000-0000-0000-0000-000000000000", tenant.slice(1), `{${tenant}}`, "a/b.com", "a@b.com", "-a.com", "contoso.visualstudio.com", "Organizations"],
    },
    "/integrations/devops/login.microsoftonline.com~1contoso.com": {
        type: "object",
        good: [{ disabled: true }], // beside `cloud` it may not be switched on: see `more`
        bad: [{}, { appClientId: id }, { appClientSecret: value }, { appClientId: id, appClientSecret: secret }, { appClientId: id, appClientSecret: value, federatedTokenFile: "/x" }],
    },
    "/integrations/devops/login.microsoftonline.com~1common": { type: "object", good: [{ disabled: true }], bad: [{ appClientId: id, appClientSecret: value }] },
    "/integrations/devops/login.microsoftonline.com": { type: "object", good: [{ disabled: true }], bad: [{ appClientId: id, appClientSecret: value }] },
    "/integrations/github/cloud/appClientId": text,
    "/integrations/github/cloud/disabled": flag,
    "/integrations/slack/cloud/interactiveComponentsEnabled": flag,
    "/integrations/trello/cloud/apiKey": text,
    "/queuingEngine/rabbitmq/port": port,
    "/sharedSecrets/auth": text,
    "/ssl": object,
    "/ssl/cafile": text,
    "/ssl/requireStrictSSL": flag,
    "/storage/mongo/url": text,
    "/telemetry/disabled": flag,
    "/telemetry/segment": object,
};
