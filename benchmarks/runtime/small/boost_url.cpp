// SPDX-License-Identifier: BSL-1.0
// The request for one work item with Boost.URL, which does the escaping; the headers are appended.
#include "../codec.hpp"

#include <boost/url/url.hpp>

namespace {
std::string build(const benchmarks::asked_work_item& wanted) {
    boost::urls::url made("https://dev.azure.com");
    auto segments = made.segments();
    for (const std::string& one : {wanted.organization, wanted.project, std::string("_apis"), std::string("wit"), std::string("workitems"),
             std::to_string(wanted.id)})
        segments.push_back(one);
    std::string fields;
    for (const std::string& one : wanted.fields) (fields += fields.empty() ? "" : ",") += one;
    auto query = made.params();
    query.append({"fields", fields});
    query.append({"api-version", "7.2-preview.3"});
    const boost::core::string_view text = made.buffer();
    std::string request(text.data(), text.size());
    return request += benchmarks::request_headers;
}
const benchmarks::asked_work_item& wanted() {
    static const benchmarks::asked_work_item one;
    return one;
}
const bool offered = benchmarks::offer(benchmarks::request_builder{"boost_url",
    [] {
        const std::string made = build(wanted());
        benchmarks::keep(&made);
    },
    [] { return build(wanted()); }});
} // namespace
