// SPDX-License-Identifier: BSL-1.0
#include "requests.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <istream>
#include <map>
#include <ostream>
#include <string>
#include <utility>

namespace published {
namespace {

namespace json = boost::json;

field_values values_of(const json::object& asked) {
    field_values out;
    for (const auto& one : asked.at("parameters").as_object()) out.parameters[std::string(one.key())] = one.value().as_string().c_str();
    if (const auto* body = asked.if_contains("body")) out.body = json::serialize(*body);
    return out;
}

json::object answer(const registry& operations, const json::object& asked) {
    const entry* const operation = operations.find(asked.at("operation").as_string().c_str());
    if (!operation) return {{"missing", true}};
    const auto request = operation->request(values_of(asked));
    if (!request) return {{"failure", request.error().message}};
    json::object headers;
    for (const auto one : request->headers()) headers[one.name] = one.value;
    return {{"method", azdo::to_string(request->method())}, {"target", request->target()}, {"headers", std::move(headers)},
        {"body", request->body()}};
}

} // namespace

void write_requests(std::istream& from, std::ostream& to) {
    std::map<std::string, registry> by_area;
    for (const registered_area& one : list_areas()) one.add(by_area[one.name]);
#if AZDO_OPERATIONS_WITHOUT_EXAMPLES
    register_operations_without_examples(by_area);
#endif
    for (std::string line; std::getline(from, line);) {
        const auto asked = json::parse(line).as_object();
        const auto found = by_area.find(asked.at("area").as_string().c_str());
        to << json::serialize(found == by_area.end() ? json::object{{"missing", true}} : answer(found->second, asked)) << '\n';
    }
}

} // namespace published
