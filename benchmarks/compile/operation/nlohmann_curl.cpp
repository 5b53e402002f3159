// SPDX-License-Identifier: BSL-1.0
// Like azdo.cpp, but by hand with nlohmann/json and libcurl: build the URL, send, read the status, parse into structs.
#include <curl/curl.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using nlohmann::json;

struct relation {
    std::optional<std::map<std::string, json>> attributes{};
    std::optional<std::string> rel{};
    std::optional<std::string> url{};
};
struct comment_version {
    std::optional<std::int32_t> comment_id{};
    std::optional<std::int32_t> created_in_revision{};
    std::optional<bool> is_deleted{};
    std::optional<std::string> text{};
    std::optional<std::string> url{};
    std::optional<std::int32_t> version{};
};
struct work_item {
    std::optional<std::map<std::string, json>> links{};
    std::optional<comment_version> comment_version_ref{};
    std::optional<std::map<std::string, json>> fields{};
    std::optional<std::int32_t> id{};
    std::optional<std::map<std::string, std::string>> multiline_fields_format{};
    std::optional<std::vector<relation>> relations{};
    std::optional<std::int32_t> rev{};
    std::optional<std::string> url{};
};
struct outcome {
    std::optional<work_item> item{};
    long status = 0;
    std::string message{};
    std::string type_key{};
    std::string activity{};
    long retry_after = 0;
};

template <class T>
static void read(const json& object, const char* key, std::optional<T>& to) {
    const auto found = object.find(key);
    if (found != object.end() && !found->is_null()) to = found->get<T>();
}
static void from_json(const json& from, relation& to) {
    read(from, "attributes", to.attributes);
    read(from, "rel", to.rel);
    read(from, "url", to.url);
}
static void from_json(const json& from, comment_version& to) {
    read(from, "commentId", to.comment_id);
    read(from, "createdInRevision", to.created_in_revision);
    read(from, "isDeleted", to.is_deleted);
    read(from, "text", to.text);
    read(from, "url", to.url);
    read(from, "version", to.version);
}
static void from_json(const json& from, work_item& to) {
    read(from, "_links", to.links);
    read(from, "commentVersionRef", to.comment_version_ref);
    read(from, "fields", to.fields);
    read(from, "id", to.id);
    read(from, "multilineFieldsFormat", to.multiline_fields_format);
    read(from, "relations", to.relations);
    read(from, "rev", to.rev);
    read(from, "url", to.url);
}

static std::string escaped(CURL* session, const std::string& text) {
    const std::unique_ptr<char, void (*)(void*)> made(curl_easy_escape(session, text.data(), static_cast<int>(text.size())), curl_free);
    return made ? std::string(made.get()) : std::string();
}
static std::size_t take(char* bytes, std::size_t size, std::size_t count, void* to) {
    static_cast<std::string*>(to)->append(bytes, size * count);
    return size * count;
}
static void read_error(const std::string& body, outcome& made) {
    const json answer = json::parse(body, nullptr, false);
    if (!answer.is_object()) {
        made.message = body;
        return;
    }
    made.message = answer.value("message", "the service refused the request");
    made.type_key = answer.value("typeKey", "");
}

outcome read_work_item(CURL* session, const std::string& organization, std::int32_t id) {
    outcome made;
    const std::string url = "https://dev.azure.com/" + escaped(session, organization) + "/_apis/wit/workitems/" + std::to_string(id) +
                            "?fields=" + escaped(session, "System.Title,System.State") + "&api-version=7.2-preview.3";
    const std::unique_ptr<curl_slist, void (*)(curl_slist*)> headers(
        curl_slist_append(curl_slist_append(nullptr, "Accept: application/json"), "X-TFS-FedAuthRedirect: Suppress"), curl_slist_free_all);
    std::string body;
    curl_easy_setopt(session, CURLOPT_URL, url.c_str());
    curl_easy_setopt(session, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(session, CURLOPT_TIMEOUT_MS, 100000L);
    curl_easy_setopt(session, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(session, CURLOPT_WRITEDATA, &body);
    if (const CURLcode code = curl_easy_perform(session); code != CURLE_OK) {
        made.message = curl_easy_strerror(code);
        return made;
    }
    curl_easy_getinfo(session, CURLINFO_RESPONSE_CODE, &made.status);
    curl_header* header = nullptr;
    if (curl_easy_header(session, "ActivityId", 0, CURLH_HEADER, -1, &header) == CURLHE_OK) made.activity = header->value;
    if (curl_easy_header(session, "Retry-After", 0, CURLH_HEADER, -1, &header) == CURLHE_OK)
        made.retry_after = std::strtol(header->value, nullptr, 10);
    if (made.status < 200 || made.status > 299) {
        read_error(body, made);
        return made;
    }
    try {
        made.item = json::parse(body).get<work_item>();
    } catch (const json::exception& error) {
        made.message = error.what();
    }
    return made;
}
