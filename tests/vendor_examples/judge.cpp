// SPDX-License-Identifier: BSL-1.0
#include "judge.hpp"

#include "address.hpp"
#include "same_json.hpp"

#include <azdo/json/decode.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace published {
namespace {

namespace json = boost::json;

std::string text_of(const json::value& value) {
    return value.is_string() ? std::string(value.get_string().c_str()) : json::serialize(value);
}

/// A parameter's value; a list in the form of an address.
std::string parameter_text(const json::value& value) {
    const json::array* const list = value.if_array();
    if (!list) return text_of(value);
    std::string text;
    for (const json::value& one : *list) text += (text.empty() ? "" : ",") + text_of(one);
    return text;
}

/// The name on the wire of a parameter whose described name is that of the vendor's own code.
std::string wire_name(const parameter& known) {
    if (known.location == "header" && known.name == "Version") return "If-Match";
    if (known.location == "header" && known.name == "contentRangeHeader") return "Content-Range";
    return known.name;
}

bool same_word(std::string_view a, std::string_view b) {
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::set<std::string> optional_segments(const example& one) {
    std::set<std::string> names;
    for (const parameter& known : one.parameters)
        if (known.location == "path" && !known.required) names.insert(known.name);
    return names;
}

bool is_value_of(const std::string& type, std::string_view text) {
    if (type == "boolean") return same_word(text, "true") || same_word(text, "false");
    if (type == "time") return text.size() >= 10 && text[4] == '-' && text[7] == '-';
    if (type == "integer") return !text.empty() && text.find_first_not_of("-0123456789") == std::string_view::npos;
    return true;
}

const std::string* find_ignoring_case(const std::map<std::string, std::string>& query, const std::string& key) {
    for (const auto& [name, value] : query)
        if (same_word(name, key)) return &value;
    return nullptr;
}

/// The last part of a key such as `searchCriteria.$skip`.
std::string last_part(const std::string& key) { return key.substr(key.rfind('.') + 1); }

/// The value of a described parameter of the query. Some addresses have its key without the object that it is a part of.
const std::string* find_in_query(const std::map<std::string, std::string>& query, const std::string& key) {
    const std::string* const found = find_ignoring_case(query, key);
    return found ? found : find_ignoring_case(query, last_part(key));
}

/// The values of an example. Those in its address count; its list of parameters has the others.
field_values values_of(const example& one, const address& there, std::map<std::string, std::string> segments, verdict& found) {
    field_values values;
    values.parameters = std::move(segments);
    const json::object& given = one.object("parameters");
    for (const parameter& known : one.parameters) {
        if (known.location == "body" || known.name == "api-version") continue;
        const json::value* const listed = given.if_contains(known.name);
        const std::string* const written = known.location == "query" ? find_in_query(there.query, known.name) : nullptr;
        if (values.parameters.count(known.name) || (!written && (!listed || listed->is_null()))) continue;
        const std::string text = written ? *written : parameter_text(*listed);
        if (text.empty()) continue;
        if (!is_value_of(known.type, text)) {
            found.mistakes.push_back("its " + known.name + " is " + text + ", which is not a value of that parameter");
            continue;
        }
        if (!written && known.location == "query")
            found.mistakes.push_back("its address lacks the parameter " + known.name + ", which it lists");
        values.parameters[wire_name(known)] = text;
    }
    return values;
}

void add_body(const example& one, field_values& values) {
    const json::object& given = one.object("parameters");
    const json::value* const body = given.if_contains("body");
    if (!body || body->is_null()) return;
    values.body = json::serialize(*body);
    values.text_body = text_of(*body);
}

/// Gives the placeholders that have no value one, so that the request can be made.
void fill(const example& one, field_values& values) {
    for (const parameter& known : one.parameters)
        if (known.location == "path" && known.required) values.parameters.try_emplace(known.name, "1");
}

/// What the address of the request must be: the description's path with the values in it, and the described query.
address due_address(const example& one, const address& there, const field_values& values, bool follows_the_example, verdict& found) {
    address due = there;
    due.host = one.host;
    due.query.clear();
    for (const parameter& known : one.parameters)
        if (known.location == "query" && values.parameters.count(known.name)) due.query[known.name] = values.parameters.at(known.name);
    for (const auto& asked : there.query) {
        const auto& key = asked.first;
        const auto described = [&](const parameter& known) { return known.location == "query" && same_word(known.name, key); };
        const auto in_an_object = [&](const parameter& known) {
            return known.location == "query" && same_word(last_part(known.name), key);
        };
        if (same_word(key, "api-version") || std::any_of(one.parameters.begin(), one.parameters.end(), described)) continue;
        const auto whole = std::find_if(one.parameters.begin(), one.parameters.end(), in_an_object);
        if (whole != one.parameters.end())
            found.mistakes.push_back("its address has " + key + " instead of " + whole->name);
        else
            found.mistakes.push_back("its address has a parameter " + key + " that is not described");
    }
    if (follows_the_example) return due;
    std::string path = one.path;
    for (const parameter& known : one.parameters) {
        const std::size_t at = path.find("{" + known.name + "}");
        const auto value = values.parameters.find(known.name);
        if (at != std::string::npos && value != values.parameters.end()) path.replace(at, known.name.size() + 2, value->second);
    }
    due.segments = parse_address("https://" + one.host + path).segments;
    due.segments.erase(std::remove_if(due.segments.begin(), due.segments.end(),
                           [](const std::string& part) { return part.front() == '{' && part.back() == '}'; }),
        due.segments.end());
    return due;
}

std::string check_request(const example& one, const entry& operation, const field_values& values, const address& due) {
    const auto request = operation.request(values);
    if (!request) return request.error().message;
    address made = parse_address(request->target());
    if (made.query["api-version"] != one.version) return "the version is " + made.query["api-version"] + " instead of " + one.version;
    if (made.host != one.host) return "the host is " + made.host + " instead of " + one.host;
    made.query.erase("api-version");
    for (const parameter& known : one.parameters) // required, but the example has none: the value is arbitrary
        if (known.location == "query" && known.required && !values.parameters.count(known.name)) made.query.erase(known.name);
    return difference(made, due);
}

// --- scalars of another form ---

bool is_whole_number(std::string_view text) {
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    return !text.empty() && text.size() < 19 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_number(std::string_view text) {
    boost::system::error_code failed;
    return !text.empty() && json::parse(text, failed).is_number() && !failed;
}

/// Gives a scalar the form that was expected; false when it has none.
bool mend(json::value& value, std::string_view expected) {
    if (expected.find("expected a string") != std::string_view::npos && (value.is_number() || value.is_bool())) {
        value = json::serialize(value);
        return true;
    }
    if (!value.is_string()) return false;
    const std::string text(value.get_string().c_str());
    if (expected.find("expected a boolean") != std::string_view::npos && is_value_of("boolean", text)) {
        value = same_word(text, "true");
        return true;
    }
    const bool number = expected.find("number") != std::string_view::npos || expected.find("integer") != std::string_view::npos;
    if (!number || !is_whole_number(text)) return false;
    value = json::parse(text);
    return true;
}

/// Runs a check of a JSON text again and again while a scalar has another form than the description's.
template <class Check>
std::optional<azdo::failure> mend_while_failing(json::value& value, verdict& found, Check check) {
    for (int tries = 0; tries < 1000; ++tries) {
        const std::optional<azdo::failure> why = check(json::serialize(value));
        if (!why) return why;
        boost::system::error_code failed;
        json::value* const place = value.find_pointer(why->place.pointer, failed);
        if (failed || !place || !mend(*place, why->message)) return why;
        found.mistakes.push_back("at " + why->place.pointer + ": " + why->message);
    }
    return azdo::fail(azdo::failure_kind::protocol, "no end of scalars of another form");
}

// --- responses ---

/// Gives the values of an answer that the library reads in another form the form that it writes: null elements are left out, and numbers
/// that are texts are numbers.
void adopt_forms(const json::value& made, json::value& body, const std::string& place, verdict& found) {
    if (made.is_object() && body.is_object()) {
        for (auto& member : body.get_object())
            if (const json::value* const one = made.get_object().if_contains(member.key()))
                adopt_forms(*one, member.value(), place + "/" + std::string(member.key()), found);
    } else if (made.is_array() && body.is_array()) {
        json::array& list = body.get_array();
        if (list.size() > made.get_array().size()) {
            const auto last = std::remove(list.begin(), list.end(), json::value());
            if (last != list.end()) found.mistakes.push_back("at " + place + ": null elements");
            list.erase(last, list.end());
        }
        for (std::size_t i = 0; i < std::min(list.size(), made.get_array().size()); ++i)
            adopt_forms(made.get_array()[i], list[i], place + "/" + std::to_string(i), found);
    } else if (made.is_string() && (body.is_number() || body.is_bool())) {
        found.mistakes.push_back("at " + place + ": a text as another scalar");
        body = json::serialize(body);
    } else if (made.is_bool() && !body.is_bool() &&
               (text_of(body) == "1" || text_of(body) == "0" || is_value_of("boolean", text_of(body)))) {
        found.mistakes.push_back("at " + place + ": a Boolean in another form");
        body = text_of(body) == "1" || same_word(text_of(body), "true");
    } else if (made.is_number() && body.is_string() && is_number(std::string_view(body.get_string()))) {
        found.mistakes.push_back("at " + place + ": a number as a text");
        body = json::parse(body.get_string());
    }
}

std::string described(const azdo::failure& why) {
    return why.place.pointer.empty() ? why.message : why.message + " (" + why.place.pointer + ")";
}

/// Encoded again, the result has all that the body has.
std::string check_round_trip(const entry& operation, int status, json::value body, verdict& found) {
    const auto again = operation.round_trip(status, json::serialize(body));
    if (!again) return described(again.error());
    json::value made = json::parse(*again);
    if ((operation.is_list || operation.is_dictionary) && made.is_object() && !(body.is_object() && body.get_object().contains("value")))
        made = json::value(made.at("value")); // a bare list
    if (operation.is_list && body.is_object())
        for (const char* const paging : {"continuationToken", "nextLink", "isLastBatch", "hasMore"}) body.get_object().erase(paging);
    adopt_forms(made, body, "", found);
    return difference(made, body, "", empty_members::may_be_left_out);
}

/// The list that an object without `value` has under another name, or else the object as its only element.
json::value as_list(const json::object& object) {
    const json::value* list = nullptr;
    for (const auto& member : object)
        if (member.value().is_array()) list = object.size() <= 2 && !list ? &member.value() : nullptr;
    return list ? *list : json::array{object};
}

/// The only member that is a list; nullptr if there are none or several.
const json::value* only_list(const json::object& object) {
    const json::value* found = nullptr;
    for (const auto& member : object)
        if (member.value().is_array()) {
            if (found) return nullptr;
            found = &member.value();
        }
    return found;
}

/// An object without `value` is the example's mistake only if the library refuses it; then its elements are checked.
std::string check_list(const entry& operation, int status, const json::value& body, verdict& found) {
    const json::object* const object = body.if_object();
    if (!object || object->contains("value")) return check_round_trip(operation, status, body, found);
    const auto read = operation.round_trip(status, json::serialize(body));
    json::value list = as_list(*object);
    if (!read) {
        found.mistakes.push_back("not a list, which the library refuses: " + described(read.error()));
        return check_round_trip(operation, status, std::move(list), found);
    }
    const json::value made = json::parse(*read).at("value");
    std::string why;
    for (const json::value* one : {static_cast<const json::value*>(&list), only_list(*object)}) {
        if (!one) continue;
        json::value due = *one;
        adopt_forms(made, due, "", found);
        why = difference(made, due, "", empty_members::may_be_left_out);
        if (why.empty()) break;
    }
    return why;
}

bool is_wrapper(const json::value& body) {
    const json::object* const object = body.if_object();
    return object && object->size() == 2 && object->contains("count") && object->contains("value");
}

/// True when an address is shorter than a path and has all of its words, which are not placeholders, in this order.
bool lacks_placeholders(const std::string& path, const std::vector<std::string>& segments) {
    const std::vector<std::string> due = parse_address("https://host" + path).segments;
    if (segments.size() >= due.size()) return false;
    auto next = segments.begin();
    for (const std::string& word : due) {
        if (word.front() == '{') continue;
        next = std::find_if(next, segments.end(), [&](const std::string& part) { return same_word(part, word); });
        if (next == segments.end()) return false;
        ++next;
    }
    return true;
}

} // namespace

bool fits(const example& one) {
    return match(one.path, parse_address(address_of(one.content)).segments, optional_segments(one)).has_value();
}

std::string lacking_placeholder(const example& one) {
    const address there = parse_address(address_of(one.content));
    if (there.segments.empty() || fits(one)) return {};
    for (auto last = one.parameters.rbegin(); last != one.parameters.rend(); ++last) {
        const parameter& known = *last;
        std::set<std::string> names = optional_segments(one);
        if (known.location == "path" && known.name != "organization" && names.insert(known.name).second &&
            match(one.path, there.segments, names))
            return known.name;
    }
    return {};
}

verdict judge_address(const example& one, const entry& operation, bool all_lack) {
    verdict found;
    const std::string url = address_of(one.content);
    const address there = parse_address(url);
    const std::string lacking = lacking_placeholder(one);
    std::set<std::string> names = optional_segments(one);
    if (!lacking.empty()) names.insert(lacking);
    const auto segments = match(one.path, there.segments, names);
    if (url.empty())
        found.mistakes.push_back("it has no address");
    else if (there.host != one.host)
        found.mistakes.push_back("the host of its address is " + there.host);
    field_values values = values_of(one, segments ? there : address{}, segments.value_or(std::map<std::string, std::string>{}), found);
    if (!segments && !url.empty() && lacks_placeholders(one.path, there.segments)) {
        found.fault = "its address lacks several placeholders of " + one.path;
        return found;
    }
    if (!segments && !url.empty()) found.mistakes.push_back("its address is of another operation or of an older version");
    if (!lacking.empty() && find_ignoring_case(there.query, lacking)) {
        found.mistakes.push_back("its address has " + lacking + " in the query, as an older version");
        all_lack = false;
    }
    if (!lacking.empty()) {
        verdict ignored;
        if (check_request(one, operation, values, due_address(one, there, values, true, ignored)).empty()) return found;
        if (all_lack) {
            found.fault = "no example's address has {" + lacking + "}: it must be possible to leave it out";
            return found;
        }
        found.mistakes.push_back("its address lacks {" + lacking + "}, which other examples have");
    }
    fill(one, values);
    const bool follows = segments && lacking.empty();
    found.fault = check_request(one, operation, values, due_address(one, segments ? there : address{}, values, follows, found));
    return found;
}

verdict judge_body(const example& one, const entry& operation) {
    verdict found, ignored;
    field_values values = values_of(one, parse_address(address_of(one.content)), {}, ignored);
    add_body(one, values);
    fill(one, values);
    if (!values.body) return found;
    if (!operation.has_body) {
        const json::value sent = json::parse(*values.body);
        if (sent.is_object() && sent.get_object().empty())
            found.mistakes.push_back("an empty body where none is due");
        else
            found.fault = "the example has a body, the operation has none";
        return found;
    }
    json::value body = one.object("parameters").at("body");
    std::string sent, type;
    const auto why = mend_while_failing(body, found, [&](const std::string& text) -> std::optional<azdo::failure> {
        values.body = text;
        const auto request = operation.request(values);
        if (!request) return request.error();
        sent = request->body();
        type = request->headers().find("Content-Type");
        return std::nullopt;
    });
    if (why)
        found.fault = why->message;
    else if (type.find("json") == std::string::npos)
        found.fault = sent == values.text_body ? "" : "other bytes";
    else
        found.fault = difference(json::parse(sent), body);
    return found;
}

verdict judge_response(const entry& operation, int status, const json::value& response) {
    verdict found;
    const json::object* const members = response.if_object();
    const json::value* const body = members ? members->if_contains("body") : nullptr;
    const bool has_none = !body || body->is_null() || (body->is_string() && body->get_string().empty());
    if (has_none) {
        const auto parsed = operation.round_trip(status, "");
        if (parsed) return found;
        if (status == 204)
            found.fault = described(parsed.error());
        else
            found.mistakes.push_back("its response has no body: " + parsed.error().message);
        return found;
    }
    const bool is_empty = body->is_object() && body->get_object().empty();
    if (operation.is_bytes || (is_empty && !operation.has_result)) return found;
    if (!operation.has_result)
        found.fault = "the operation has no result, the example " + text_of(*body).substr(0, 80);
    else if (operation.is_map && is_wrapper(*body))
        found.fault = "count and value are not keys of the map";
    else if (operation.is_list)
        found.fault = check_list(operation, status, *body, found);
    else
        found.fault = check_round_trip(operation, status, *body, found);
    return found;
}

} // namespace published
