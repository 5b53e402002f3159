// SPDX-License-Identifier: BSL-1.0
#include "generic.hpp"

#include "../item_json.hpp"
#include "../vendor_error.hpp"
#include "json_changes.hpp"
#include "zip.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <limits>

namespace simulator::areas {
namespace {

namespace json = boost::json;
using element = generic_store::element;

constexpr std::size_t usual_page = 1000;

json::value text_value(std::string_view text) { return json::string{text}; }

/// One request with what the table says about its operation.
struct generic_call {
    rest_call& call;
    const listed_operation& of;
    generic_store& store;
    std::string key;  ///< of the list that the address belongs to
    std::string id{}; ///< of the element; empty: the address is that of a list or of settings

    std::string element_key() const { return key + '/' + lower(id); }
    std::vector<element>& list() const { return store.lists[key]; }
    /// Unlike `list`, it does not create a missing list.
    std::vector<element>& known_list() const {
        static thread_local std::vector<element> none;
        const auto found = store.lists.find(key);
        return found == store.lists.end() ? (none.clear(), none) : found->second;
    }
    bool has(std::string_view member) const { return kind_of(member) != nullptr; }
    const std::string* kind_of(std::string_view member) const {
        for (const auto& [name, kind] : of.filled)
            if (name == member) return &kind;
        return nullptr;
    }
};

vendor_error element_missing(const generic_call& on) {
    const auto& path = on.call.resource;
    return simulator::element_missing(path.size() > 1 ? path[path.size() - 2] : path.front(), on.id);
}

vendor_error body_missing() { return {400, "Value cannot be null.\r\nParameter name: body", "System.ArgumentNullException, mscorlib", 0}; }

// --- addresses ---------------------------------------------------------------------------------------------------------------------

/// A resource that exists below a project alone is kept for each project; others are the same from everywhere.
std::string key_of(const rest_call& call, const listed_operation& of, std::size_t count) {
    std::string key;
    const bool everywhere = of.reach.find_first_of("od") != of.reach.npos;
    if (!everywhere && !call.scope.empty()) {
        const auto* in = of.reach.find('s') == of.reach.npos ? call.project_in_path() : nullptr;
        key = in ? in->id : lower(call.scope.front());
        if (in && call.scope.size() > 1 && of.reach.find('p') == of.reach.npos) key += '/' + find_team(*in, call.scope[1])->id;
    }
    for (std::size_t i = 0; i < count; ++i) key += '/' + lower(call.resource[i]);
    return key;
}

std::string url_of(const generic_call& on, const std::string& id) {
    std::string out = on.call.org ? on.call.in_org().base() : on.call.sim.origin;
    for (const auto& one : on.call.scope) out += '/' + percent_encode(one);
    out += "/_apis";
    const auto count = on.call.resource.size() - (on.id.empty() ? 0 : 1);
    for (std::size_t i = 0; i < count; ++i) out += '/' + percent_encode(on.call.resource[i]);
    return id.empty() ? out : out + '/' + percent_encode(id);
}

/// A request for results, not for a new element.
bool is_query(const generic_call& on) {
    const auto last = lower(on.of.segments.back());
    for (const std::string_view word : {"query", "batch", "search", "preview", "validat", "lookup", "results"}) {
        if (last.find(word) != last.npos) return true;
    }
    return false;
}

// --- members that the service fills in ---------------------------------------------------------------------------------------------

bool is_empty_id(const json::value& value) {
    if (const auto* text = value.if_string()) return text->empty() || *text == "00000000-0000-0000-0000-000000000000";
    return value.is_null() || (value.is_number() && value.to_number<double>() == 0);
}

json::value filled_value(const generic_call& on, const std::string& name, const std::string& kind, const std::string& id) {
    if (kind == "identity") return identity_ref(on.call.in_org(), on.call.caller);
    if (kind == "date") return text_value(to_printed_time(to_stored_time(on.call.now)));
    if (kind == "array") return json::array{};
    if (kind == "int" || kind == "number")
        return name == "id" ? json::value(parse_integer(id).value_or(0)) : json::value(name == "count" ? 0 : 1);
    if (name == "_links") return json::object{{"self", href(url_of(on, id))}};
    if (name == "url") return text_value(url_of(on, id));
    if (name == "id" && (kind == "text" || kind == "guid")) return text_value(id);
    if (name == "version" && kind == "text") return "1";
    if (name == "descriptor" && kind == "text") return text_value("vssgp." + base64url(id));
    if (name == "name" && kind == "text") return text_value(id);
    return nullptr;
}

/// Adds what is missing; what the caller sent stays, but for an empty id.
json::object filled(const generic_call& on, json::object value, const std::string& id) {
    for (const auto& [name, kind] : on.of.filled) {
        const auto* given = value.if_contains(name);
        if (given && (name != "id" || !is_empty_id(*given)) && !given->is_null()) continue;
        if (kind == "identity" && !on.call.org) continue;
        if (name == "id" && id.empty() && kind == "text") continue;
        auto made = filled_value(on, name, kind, name == "id" && id.empty() ? random_guid() : id);
        if (!made.is_null()) value[name] = std::move(made);
    }
    return value;
}

std::string id_in(const json::value& value) {
    const auto* object = value.if_object();
    const auto* id = object ? object->if_contains("id") : nullptr;
    if (!id || is_empty_id(*id)) return {};
    return id->is_string() ? std::string{id->as_string()} : json::serialize(*id);
}

std::string name_in(const json::value& value, std::string_view member) {
    const auto* object = value.if_object();
    const auto* name = object ? object->if_contains(member) : nullptr;
    return name && name->is_string() ? std::string{name->as_string()} : std::string{};
}

/// The id of what is created: the sent one where the service takes it, a number, or a GUID.
std::string new_id(const generic_call& on, const json::value& sent) {
    const auto* kind = on.kind_of("id");
    if (kind && *kind == "int") return std::to_string(++on.store.last_ids[on.key]);
    auto id = id_in(sent);
    if (id.empty() && !kind) id = name_in(sent, "name");
    return id.empty() ? random_guid() : id;
}

std::vector<element>::iterator find(const generic_call& on, std::vector<element>& in) {
    const auto by_id = std::find_if(in.begin(), in.end(), [&](const auto& one) { return same_text(one.id, on.id); });
    if (by_id != in.end() || on.of.id_kind == "int") return by_id;
    return std::find_if(in.begin(), in.end(), [&](const auto& one) {
        for (const char* member : {"name", "referenceName", "descriptor"})
            if (same_text(name_in(one.value, member), on.id)) return true;
        return false;
    });
}

// --- answers -----------------------------------------------------------------------------------------------------------------------

http_reply text_reply(const generic_call& on, std::string text) {
    if (on.of.element == "json") return json_reply(text_value(text));
    http_reply out{200, "text/plain; charset=utf-8"};
    out.body = std::move(text);
    return out;
}

http_reply file_reply(const generic_call& on) {
    const auto found = on.store.files.find(on.id.empty() ? on.key : on.element_key());
    http_reply out{200, on.of.result == "zip" ? "application/zip" : "application/octet-stream"};
    if (on.of.result == "zip") out.body = zip_of({});
    if (found == on.store.files.end()) return out;
    out.body = found->second.bytes;
    out.headers.emplace_back("Content-Disposition", "attachment; filename=" + percent_encode(found->second.name));
    return out;
}

/// Equality with a member of the elements: `?name=x`, `?ids=1,2`. Other parameters have no effect.
bool passes(const json::value& one, const parameters& query) {
    const auto* object = one.if_object();
    if (!object) return true;
    for (const auto& [name, wanted] : query) {
        const bool by_id = name == "ids" || lower(name).ends_with("ids");
        const auto* member = object->if_contains(by_id ? "id" : name);
        if (!member || member->is_object() || member->is_array() || name.starts_with('$')) continue;
        const auto text = member->is_string() ? std::string{member->as_string()} : json::serialize(*member);
        const auto values = by_id ? split(wanted, ',') : std::vector<std::string>{wanted};
        if (std::none_of(values.begin(), values.end(), [&](const auto& value) { return same_text(value, text); })) return false;
    }
    return true;
}

json::array elements(const generic_call& on) {
    json::array out;
    const auto found = on.store.lists.find(on.id.empty() ? on.key : on.element_key());
    if (found == on.store.lists.end()) return out;
    for (const auto& one : found->second)
        if (passes(one.value, on.call.request.query)) out.push_back(one.value);
    return out;
}

http_reply list_reply(const generic_call& on, json::array all) {
    const auto part = page_of(on.call, all.size(), usual_page);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) values.push_back(std::move(all[i]));
    auto out = json_reply(list_json(std::move(values)));
    out.headers = part.headers;
    return out;
}

/// What `GET` gives for an address without an id: what was put there, with the elements of the list in its first list member.
json::object settings_of(const generic_call& on) {
    json::object out;
    if (const auto held = on.store.settings.find(on.key); held != on.store.settings.end() && held->second.is_object()) {
        out = held->second.as_object();
    }
    out = filled(on, std::move(out), {});
    const auto first = std::find_if(on.of.filled.begin(), on.of.filled.end(), [](const auto& one) { return one.second == "array"; });
    if (auto all = elements(on); first != on.of.filled.end() && !all.empty()) {
        if (on.has("count")) out["count"] = all.size();
        out[first->first] = std::move(all);
    }
    return out;
}

http_reply value_reply(const generic_call& on) {
    if (on.of.element == "bool") return json_reply(true);
    return json_reply(elements(on).size());
}

/// An address without a project finds the element in the list of any project, if ids are unique.
const element* find_in_any_project(const generic_call& on) {
    if (!on.call.scope.empty() || on.of.id_kind == "int") return nullptr;
    for (auto& [key, all] : on.store.lists) {
        if (!key.ends_with(on.key) || key.find('/') != key.size() - on.key.size()) continue;
        if (const auto found = find(on, all); found != all.end()) return &*found;
    }
    return nullptr;
}

http_reply answer_get(const generic_call& on) {
    const auto& kind = on.of.result;
    if (kind == "list" && !on.id.empty()) { // a list of this one, or what is below it
        auto& all = on.known_list();
        if (const auto one = find(on, all); one != all.end()) return list_reply(on, {one->value});
    }
    if (kind == "list") return list_reply(on, elements(on));
    if (kind == "bytes" || kind == "zip") return file_reply(on);
    if (kind == "text") return text_reply(on, {});
    if (kind == "value") return value_reply(on);
    if (kind == "none") return {204};
    if (on.id.empty()) return json_reply(settings_of(on));
    auto& all = on.known_list();
    const auto found = find(on, all);
    if (found != all.end()) return json_reply(found->value);
    if (const auto held = on.store.settings.find(on.element_key()); held != on.store.settings.end()) return json_reply(held->second);
    if (const auto* elsewhere = find_in_any_project(on)) return json_reply(elsewhere->value);
    throw element_missing(on);
}

http_reply reply_with(const generic_call& on, json::value made) {
    const auto& kind = on.of.result;
    if (kind == "none") return {204};
    if (kind == "bytes" || kind == "zip") return file_reply(on);
    if (kind == "text") return text_reply(on, id_in(made));
    if (kind == "value") return value_reply(on);
    if (kind == "list") return list_reply(on, made.is_array() ? made.as_array() : json::array{std::move(made)});
    return json_reply(made);
}

json::value create(const generic_call& on, const json::value& sent) {
    if (!sent.is_object()) return sent;
    const auto id = on.id.empty() ? new_id(on, sent) : on.id;
    auto copy = sent.as_object();
    if (const auto* kind = on.kind_of("id"); kind && *kind == "int") copy.erase("id");
    json::value made = filled(on, std::move(copy), id);
    on.list().push_back({id, made});
    return made;
}

http_reply upload(const generic_call& on) {
    const auto* name = on.call.request.parameter("fileName");
    const auto id = on.id.empty() ? new_id(on, {}) : on.id;
    on.store.files[on.key + '/' + lower(id)] = {name ? *name : id, on.call.request.body};
    json::object made{{"name", name ? *name : id}};
    auto value = filled(on, std::move(made), id);
    on.list().push_back({id, value});
    return reply_with(on, std::move(value));
}

json::value body_of(const generic_call& on) {
    const auto& request = on.call.request;
    if (request.body.empty() && request.content_type().empty()) throw body_missing();
    const auto type = request.content_type();
    const bool patch = on.of.body == "patch";
    if (type != "application/json" && type != "application/json-patch+json") {
        throw content_type_refused(type, request.method, patch ? "application/json-patch+json" : "application/json");
    }
    boost::system::error_code error;
    auto body = json::parse(request.body, error);
    if (error || !(body.is_object() || body.is_array() || body.is_string())) throw invalid_body();
    if (patch && !body.is_array()) throw invalid_patch("It is a list of operations.");
    return body;
}

http_reply answer_post(const generic_call& on) {
    if (on.of.body == "bytes") return upload(on);
    if (on.of.body == "-") return reply_with(on, on.of.result == "list" ? json::value(json::array{}) : filled(on, {}, new_id(on, {})));
    const auto body = body_of(on);
    if (is_query(on)) return reply_with(on, on.of.result == "list" ? json::value(json::array{}) : filled(on, {}, {}));
    if (!body.is_array() || on.of.body == "patch") return reply_with(on, create(on, body.is_object() ? body : json::value(json::object{})));
    json::array made;
    for (const auto& one : body.as_array())
        if (one.is_object() || on.of.element != "object") made.push_back(create(on, one)); // names that select something create nothing
    return reply_with(on, std::move(made));
}

/// Merges an object or applies a patch document, and counts the revision.
json::value changed(const generic_call& on, json::value held, const json::value& body, const std::string& id) {
    if (on.of.element == "text") return body;
    json::object value = held.is_object() ? held.as_object() : json::object{};
    if (on.of.body == "patch" && body.is_array()) {
        if (!body.as_array().empty()) apply_patch(value, parse_patch(json::serialize(body)));
    } else if (body.is_object()) {
        merge(value, body.as_object());
    }
    for (const char* name : {"revision", "rev"}) {
        auto* number = value.if_contains(name);
        if (number && number->is_int64() && number->as_int64() < std::numeric_limits<int>::max()) *number = number->as_int64() + 1;
    }
    return filled(on, std::move(value), id);
}

/// A list of changes: each names the element that it changes.
http_reply change_each(generic_call on, const json::array& changes) {
    json::array made;
    for (const auto& one : changes) {
        on.id = id_in(one);
        auto& all = on.list();
        const auto found = on.id.empty() ? all.end() : find(on, all);
        if (found == all.end()) {
            on.id.clear();
            made.push_back(create(on, one));
        } else {
            made.push_back(found->value = changed(on, found->value, one, found->id));
        }
    }
    on.id.clear();
    return reply_with(on, std::move(made));
}

http_reply answer_change(const generic_call& on) {
    if (on.of.body == "bytes") return upload(on);
    const auto body = on.of.body == "-" ? (on.of.element == "text" ? text_value(on.id) : json::value(json::object{})) : body_of(on);
    if (on.id.empty()) {
        if (body.is_array() && on.of.body != "patch") return change_each(on, body.as_array());
        auto& held = on.store.settings[on.key];
        held = changed(on, held, body, {});
        return reply_with(on, held);
    }
    auto& all = on.list();
    auto found = find(on, all);
    if (found == all.end()) {
        if (on.call.is("PATCH")) throw element_missing(on);
        found = all.insert(all.end(), {on.id, json::object{}});
        if (on.has("name")) found->value = json::object{{"name", on.id}};
    } else if (on.call.is("PUT")) {
        const auto* rev = found->value.is_object() ? found->value.as_object().if_contains("revision") : nullptr;
        found->value = rev ? json::object{{"revision", *rev}} : json::object{};
    }
    found->value = changed(on, found->value, body, found->id);
    if (on.of.result == "list" && on.of.element == "text") {
        json::array names;
        for (const auto& one : all) names.push_back(one.value);
        return reply_with(on, std::move(names));
    }
    return reply_with(on, found->value);
}

http_reply answer_delete(const generic_call& on) {
    if (on.id.empty()) {
        auto& all = on.known_list();
        const auto removed = [&](const element& one) { return passes(one.value, on.call.request.query); };
        all.erase(std::remove_if(all.begin(), all.end(), removed), all.end());
        on.store.settings.erase(on.key);
        return reply_with(on, on.of.result == "list" ? json::value(json::array{}) : json::value(filled(on, {}, {})));
    }
    auto& all = on.known_list();
    const auto found = find(on, all);
    if (found == all.end()) throw element_missing(on);
    auto value = std::move(found->value);
    on.store.files.erase(on.key + '/' + lower(found->id));
    all.erase(found);
    if (on.of.result == "list" && on.of.element == "text") value = elements({on.call, on.of, on.store, on.key});
    return reply_with(on, std::move(value));
}

void check_scopes(const rest_call& call, const listed_operation& of) {
    if (call.grant.personal || of.oauth_scopes.empty()) return;
    std::string listed;
    for (const auto& wanted : of.oauth_scopes) {
        if (scopes_cover(call.grant.scopes, wanted)) return;
        listed += (listed.empty() ? "" : ", ") + wanted;
    }
    throw scope_missing(listed);
}

} // namespace

http_reply answer_generic(rest_call& call) {
    const auto* of = find_operation(call.sim.is, call.request.method, call.resource);
    if (!of) {
        if (has_address(call.sim.is, call.resource)) return method_refused(call);
        throw resource_missing(call.request.target);
    }
    const bool below_project = of->scopes.find_first_of("pts") != of->scopes.npos, below_team = of->scopes.find('t') != of->scopes.npos;
    if (call.scope.size() > (below_team ? 2u : below_project ? 1u : 0u)) throw resource_missing(call.request.target);
    check_scopes(call, *of);
    if (of->scopes.find('s') == of->scopes.npos) call.project_in_path();
    const bool has_id = of->segments.back().find('{') != std::string::npos && of->segments.size() == call.resource.size();
    auto& stores = call.org ? call.org->areas : call.sim.data.areas;
    generic_call on{call, *of, stores.of<generic_store>(), key_of(call, *of, call.resource.size() - (has_id ? 1 : 0))};
    if (has_id) on.id = call.resource.back();
    if (of->id_kind == "int" && has_id && !parse_integer(on.id)) throw invalid_argument(of->segments.back(), "it is not a number.");
    if (of->id_kind == "guid" && has_id && !is_guid(on.id)) throw invalid_argument(of->segments.back(), "it is not a GUID.");
    if (call.is("GET")) return answer_get(on);
    if (call.is("POST")) return answer_post(on);
    if (call.is("PUT") || call.is("PATCH")) return answer_change(on);
    return answer_delete(on);
}

} // namespace simulator::areas
