// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <stdexcept>

namespace {
using rapidjson::Value;

void expect(bool good, const char* key) {
    if (!good) throw std::runtime_error(std::string("rapidjson: ") + key);
}
void read(const Value& value, const char* key, std::string& to) {
    expect(value.IsString(), key);
    to.assign(value.GetString(), value.GetStringLength());
}
void read(const Value& value, const char* key, std::int64_t& to) {
    expect(value.IsInt64(), key);
    to = value.GetInt64();
}
void read(const Value& value, const char* key, bool& to) {
    expect(value.IsBool(), key);
    to = value.GetBool();
}
template <class T>
void member(const Value& object, const char* key, T& to) {
    expect(object.IsObject(), key);
    const auto found = object.FindMember(key);
    if (found != object.MemberEnd()) read(found->value, key, to);
}

void read(const Value& value, const char*, benchmarks::log_options& to) {
    member(value, "consoleOk", to.console_ok);
    member(value, "debugOk", to.debug_ok);
    member(value, "directory", to.directory);
}
void read(const Value& value, const char*, benchmarks::api_server& to) {
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
void read(const Value& value, const char*, benchmarks::app& to) {
    member(value, "appClientId", to.client_id);
    member(value, "appClientSecret", to.client_secret);
    member(value, "disabled", to.disabled);
}
void read(const Value& value, const char*, benchmarks::provider& to) { member(value, "cloud", to.cloud); }
void read(const Value& value, const char*, benchmarks::integrations& to) {
    member(value, "devops", to.devops);
    member(value, "github", to.github);
    member(value, "gitlab", to.gitlab);
    member(value, "bitbucket", to.bitbucket);
    member(value, "jira", to.jira);
}
void read(const Value& value, const char*, benchmarks::ssl_files& to) {
    member(value, "cafile", to.cafile);
    member(value, "certfile", to.certfile);
    member(value, "keyfile", to.keyfile);
    member(value, "requireStrictSSL", to.require_strict_ssl);
}

void decode_config(const std::string& text, benchmarks::services& to) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseFullPrecisionFlag | rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    expect(!document.HasParseError(), "the text");
    member(document, "integrations", to.integrations);
    member(document, "apiServer", to.api_server);
    member(document, "ssl", to.ssl);
}
std::string_view encode_patch(const benchmarks::patch& from, std::string&) {
    static rapidjson::StringBuffer buffer;
    buffer.Clear();
    rapidjson::Writer<rapidjson::StringBuffer> to(buffer);
    const auto text = [&](const std::string& value) { to.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); };
    to.StartArray();
    for (const benchmarks::patch_operation& one : from) {
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
const bool offered = benchmarks::offer(benchmarks::small_codec{"rapidjson", decode_config, encode_patch});
} // namespace
