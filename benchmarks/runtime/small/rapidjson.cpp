// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <stdexcept>

namespace benchmarks {
using rapidjson::Value;

static void expect(bool good, const char* key) {
    if (!good) throw std::runtime_error(std::string("rapidjson: ") + key);
}
static void read(const Value& value, const char* key, std::string& to) {
    expect(value.IsString(), key);
    to.assign(value.GetString(), value.GetStringLength());
}
static void read(const Value& value, const char* key, std::int64_t& to) {
    expect(value.IsInt64(), key);
    to = value.GetInt64();
}
static void read(const Value& value, const char* key, bool& to) {
    expect(value.IsBool(), key);
    to = value.GetBool();
}
template <class T>
static void member(const Value& object, const char* key, T& to) {
    expect(object.IsObject(), key);
    const auto found = object.FindMember(key);
    if (found != object.MemberEnd()) read(found->value, key, to);
}

static void read(const Value& value, const char*, log_options& to) {
    member(value, "consoleOk", to.console_ok);
    member(value, "debugOk", to.debug_ok);
    member(value, "directory", to.directory);
}
static void read(const Value& value, const char*, api_server& to) {
    member(value, "authOrigin", to.auth_origin);
    member(value, "publicApiUrl", to.public_api_url);
    member(value, "port", to.port);
    member(value, "securePort", to.secure_port);
    member(value, "ignoreHttps", to.ignore_https);
    member(value, "requireTLS12", to.require_tls);
    member(value, "tmpDirectory", to.tmp_directory);
    member(value, "sessionAwayTimeout", to.session_away_timeout);
    member(value, "logger", to.logger);
}
static void read(const Value& value, const char*, app& to) {
    member(value, "appClientId", to.client_id);
    member(value, "appClientSecret", to.client_secret);
    member(value, "disabled", to.disabled);
}
static void read(const Value& value, const char*, provider& to) { member(value, "cloud", to.cloud); }
static void read(const Value& value, const char*, integrations& to) {
    member(value, "devops", to.devops);
    member(value, "github", to.github);
    member(value, "gitlab", to.gitlab);
    member(value, "bitbucket", to.bitbucket);
    member(value, "jira", to.jira);
}
static void read(const Value& value, const char*, ssl_files& to) {
    member(value, "cafile", to.cafile);
    member(value, "certfile", to.certfile);
    member(value, "keyfile", to.keyfile);
    member(value, "requireStrictSSL", to.require_strict_ssl);
}

static void decode_config(const std::string& text, services& to) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseFullPrecisionFlag | rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    expect(!document.HasParseError(), "the text");
    member(document, "integrations", to.integrations);
    member(document, "apiServer", to.api_server);
    member(document, "ssl", to.ssl);
}
static std::string_view encode_patch(const patch& from, std::string&) {
    static rapidjson::StringBuffer buffer;
    buffer.Clear();
    rapidjson::Writer<rapidjson::StringBuffer> to(buffer);
    const auto text = [&](const std::string& value) { to.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); };
    to.StartArray();
    for (const patch_operation& one : from) {
        to.StartObject();
        to.Key("op", 2);
        text(one.op);
        to.Key("path", 4);
        text(one.path);
        to.Key("value", 5);
        text(one.value);
        to.EndObject();
    }
    to.EndArray();
    return {buffer.GetString(), buffer.GetSize()};
}
static const bool offered = offer(small_codec{"rapidjson", decode_config, encode_patch});
} // namespace benchmarks
