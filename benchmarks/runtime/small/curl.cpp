// SPDX-License-Identifier: BSL-1.0
// The request for one work item with libcurl's URL functions, which do the escaping; the headers are appended.
#include "../codec.hpp"

#include <curl/curl.h>

#include <memory>
#include <stdexcept>

namespace {
std::string build(const benchmarks::asked_work_item& wanted) {
    const std::unique_ptr<CURLU, void (*)(CURLU*)> made(curl_url(), curl_url_cleanup);
    std::string fields = "fields=";
    for (const std::string& one : wanted.fields) (fields += fields.back() == '=' ? "" : ",") += one;
    const std::string path = "/" + wanted.organization + "/" + wanted.project + "/_apis/wit/workitems/" + std::to_string(wanted.id);
    char* text = nullptr;
    const bool good = curl_url_set(made.get(), CURLUPART_SCHEME, "https", 0) == CURLUE_OK &&
                      curl_url_set(made.get(), CURLUPART_HOST, "dev.azure.com", 0) == CURLUE_OK &&
                      curl_url_set(made.get(), CURLUPART_PATH, path.c_str(), CURLU_URLENCODE) == CURLUE_OK &&
                      curl_url_set(made.get(), CURLUPART_QUERY, fields.c_str(), CURLU_APPENDQUERY) == CURLUE_OK &&
                      curl_url_set(made.get(), CURLUPART_QUERY, "api-version=7.2-preview.3", CURLU_APPENDQUERY) == CURLUE_OK &&
                      curl_url_get(made.get(), CURLUPART_URL, &text, 0) == CURLUE_OK;
    if (!good) throw std::runtime_error("curl: no URL");
    std::string request(text);
    curl_free(text);
    return request += benchmarks::request_headers;
}
const benchmarks::asked_work_item& wanted() {
    static const benchmarks::asked_work_item one;
    return one;
}
const bool offered = benchmarks::offer(benchmarks::request_builder{"curl",
    [] {
        const std::string made = build(wanted());
        benchmarks::keep(&made);
    },
    [] { return build(wanted()); }});
} // namespace
