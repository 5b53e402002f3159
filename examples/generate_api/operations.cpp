// SPDX-License-Identifier: BSL-1.0
#include "operations.hpp"

#include "names.hpp"
#include "reachability.hpp"

#include <azdo/core/result.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace generate_api {
namespace {

/// An operation of the description, and where it is described.
struct entry {
    const source* where;
    std::string path;
    std::string method;
    const swagger::operation* described;
};

[[noreturn]] void refuse(const entry& one, const std::string& why) {
    throw azdo::failure_exception(azdo::fail(
        azdo::failure_kind::invalid_input, one.where->stem + ": " + one.described->id + " (" + one.method + " " + one.path + "): " + why));
}

std::vector<entry> list_entries(const std::vector<source>& sources) {
    std::vector<entry> entries;
    for (const source& where : sources)
        for (const swagger::paths* paths : {&where.document.paths, &where.document.more_paths})
            for (const auto& [path, methods] : *paths)
                for (const auto& [method, described] : methods)
                    entries.push_back({&where, path.substr(0, path.find('?')), method, &described});
    return entries;
}

/// The name of an operation. It depends on nothing but the operation itself, so that another operation or area renames none.
std::string name_of(const entry& one, corrections& corrected) {
    const swagger::operation& described = *one.described;
    auto instead = corrected.find(correction_kind::operation, one.method + " " + described.method_name);
    if (instead.empty()) instead = corrected.find(correction_kind::operation, described.method_name);
    std::string name = instead.empty() ? without_suffix(snake_case(described.method_name)) : std::string(instead);
    return with_qualifier(std::move(name), corrected.find(correction_kind::qualifier, described.tags.front()));
}

std::vector<std::string> name_entries(const std::vector<entry>& entries, corrections& corrected) {
    std::vector<std::string> names;
    names.reserve(entries.size());
    for (const entry& one : entries) names.push_back(name_of(one, corrected));
    return names;
}

class operation_builder {
public:
    operation_builder(const entry& what, corrections& corrected, type_builder& types) : what_(what), corrected_(corrected), types_(types) {}

    operation build(std::string name, const std::string& area) {
        made_.name = std::move(name);
        made_.id = what_.described->id;
        made_.method = what_.method == "delete" ? "delete_" : what_.method;
        made_.host = host();
        made_.version = what_.described->version;
        made_.link = link(area);
        made_.has_examples = !what_.described->examples.empty();
        add_scopes();
        add_path();
        add_others();
        made_.result = result();
        made_.accept = accept();
        made_.listing = corrected_.find(correction_kind::list, what_.described->method_name);
        return std::move(made_);
    }

private:
    std::string host() {
        std::string name = what_.where->document.host;
        if (const auto instead = corrected_.find(correction_kind::host, name); !instead.empty()) name = instead;
        std::replace(name.begin(), name.end(), '.', '_');
        return name;
    }

    std::string link(const std::string& area) const {
        const std::string& id = what_.described->id;
        return "https://learn.microsoft.com/rest/api/azure/devops/" + kebab_case(area) + "/" + kebab_case(id.substr(0, id.find('_'))) +
               "/" + kebab_case(id.substr(id.find('_') + 1));
    }

    void add_scopes() {
        for (const auto& alternative : what_.described->security)
            for (const auto& [scheme, scopes] : alternative) {
                made_.needs_entra_token = scheme == "EntraOAuth";
                for (std::string scope : scopes) {
                    if (scope.rfind("vso.", 0) == 0) scope.erase(0, 4);
                    std::replace(scope.begin(), scope.end(), '.', '_');
                    made_.scopes.push_back(scope);
                }
            }
    }

    /// Adds fields in the order of the path, whose placeholders get a question mark if the segment may be left out.
    void add_path() {
        std::string_view rest = what_.path;
        while (!rest.empty()) {
            const std::size_t open = std::min(rest.find('{'), rest.size());
            made_.path += rest.substr(0, open);
            rest.remove_prefix(open);
            if (rest.empty()) break;
            const std::size_t close = rest.find('}');
            const std::string placeholder(rest.substr(1, close - 1));
            rest.remove_prefix(close + 1);
            const bool optional = add_segment(placeholder);
            std::string_view many = corrected_.find(correction_kind::placeholder, what_.described->method_name + "." + placeholder);
            if (many.empty()) many = corrected_.find(correction_kind::placeholder, placeholder);
            made_.path.append("{").append(many).append(made_.members.back().key).append(optional ? "?}" : "}");
        }
        while (made_.path.size() > 1 && made_.path.back() == '/') made_.path.pop_back();
    }

    bool is_optional_segment(const std::string& key) {
        return !corrected_.find(correction_kind::segment, what_.described->method_name + "." + key).empty() ||
               !corrected_.find(correction_kind::segment, key).empty();
    }

    /// The field that fills a placeholder; the description is not consistent in case.
    bool add_segment(const std::string& key) {
        for (const auto& one : what_.described->parameters) {
            if (one.location != "path" || snake_case(one.name) != snake_case(key)) continue;
            const bool optional = !one.segment_required || !one.required || is_optional_segment(key);
            add(one.name, parameter_type(one), "azdo::as::path", !optional);
            return optional;
        }
        if (key == "organization") { // the description omits it for some
            add(key, plain_spelling("std::string"), "azdo::as::path", true);
            return false;
        }
        refuse(what_, "no parameter fills {" + key + "}");
    }

    /// Adds the body, then the required parameters, then the rest.
    void add_others() {
        for (const auto& one : what_.described->parameters)
            if (one.location == "body") add_body(one);
        for (const bool required : {true, false})
            for (const auto& one : what_.described->parameters)
                if (one.reference.empty() && one.required == required && (one.location == "query" || one.location == "header"))
                    add(one.name, parameter_type(one), "azdo::as::" + one.location, required && !may_be_left_out(one.name));
    }

    bool may_be_left_out(const std::string& name) {
        return !corrected_.find(correction_kind::left_out, what_.described->method_name + "." + name).empty();
    }

    void add_body(const swagger::parameter& one) {
        if (!one.body) refuse(what_, "a body without a type");
        const auto& consumes = what_.described->consumes;
        const std::string media_type = consumes.empty() ? "application/json" : consumes.front();
        const auto instead = corrected_.find(correction_kind::body, what_.described->method_name);
        spelling type = instead.empty() ? types_.use(*what_.where, *one.body) : types_.use_correction(*what_.where, instead);
        if (media_type == "application/octet-stream") type = plain_spelling("azdo::http::upload");
        const std::string attributes =
            media_type == "application/json" ? "azdo::as::body" : "azdo::as::body, azdo::as::content_type{\"" + media_type + "\"}";
        add(type.text == "azdo::json::patch" ? "patch" : "body", std::move(type), attributes, true, "body");
    }

    spelling parameter_type(const swagger::parameter& one) {
        auto instead = corrected_.find(correction_kind::parameter_type, what_.described->method_name + "." + one.name);
        if (instead.empty()) instead = corrected_.find(correction_kind::parameter_type, one.name);
        if (!instead.empty()) return types_.use_correction(*what_.where, instead);
        if (one.named_enumeration) return types_.use_enumeration(*one.named_enumeration);
        swagger::shape shape;
        shape.type = one.type.empty() ? "string" : one.type;
        shape.format = one.format;
        constexpr std::string_view list = "array (";
        if (one.format.rfind(list, 0) == 0) {
            shape.type = one.format == "array (int32)" ? "integer" : "string";
            shape.format = {};
            return wrap("std::vector", types_.use(*what_.where, shape));
        }
        if (one.items) {
            shape.items = *one.items;
            if (one.items->type == "string") shape.items->format = {};
        }
        return types_.use(*what_.where, shape);
    }

    /// Adds a field. A required one that is neither a text nor an object has to be given; one that is not required may be left out.
    void add(const std::string& vendor_name, spelling type, std::string attributes, bool required, const std::string& key = {}) {
        auto real = corrected_.find(correction_kind::parameter, what_.described->method_name + "." + vendor_name);
        if (real.empty()) real = corrected_.find(correction_kind::parameter, vendor_name);
        member made;
        made.name = snake_case(real.empty() ? vendor_name : real);
        made.key = !real.empty() ? std::string(real) : key.empty() ? vendor_name : key;
        made.attributes = std::move(attributes);
        const bool scalar = type.text == "bool" || type.text == "double" || type.text.rfind("std::int", 0) == 0 ||
                            type.text == "azdo::sys_time" || type.text.rfind("azdo::open_enum", 0) == 0;
        const bool list = type.text.rfind("std::vector", 0) == 0;
        if (required) made.placeholder = scalar ? type.text + "{}" : "{}";
        if (!required || made.name == "organization") made.initializer = "{}"; // an omitted organization is the client's
        if (!required && !list) type = wrap_optional(std::move(type));
        if (required && scalar) type = wrap("azdo::required", std::move(type));
        made.type = std::move(type);
        const auto taken = [&](const member& other) { return other.name == made.name; };
        while (std::any_of(made_.members.begin(), made_.members.end(), taken)) made.name += '_';
        made_.members.push_back(std::move(made));
    }

    spelling result() {
        const auto instead = corrected_.find(correction_kind::result, what_.described->method_name);
        if (!instead.empty()) return types_.use_correction(*what_.where, instead);
        for (const auto& [status, response] : what_.described->responses)
            if (status[0] == '2' && response.body) return result(*response.body);
        if (what_.method == "get") refuse(what_, "a GET without a result: it needs a correction");
        return plain_spelling("void");
    }

    /// Lists and maps are objects `{count, value}` on the wire; a stream is the body as received.
    spelling result(const swagger::shape& shape) {
        if (what_.method == "head") return plain_spelling("void");
        if (shape.type == "array") {
            spelling element = shape.items ? types_.use_element(*what_.where, shape) : plain_spelling("azdo::json::raw");
            const auto wrapper = corrected_.find(correction_kind::elements, what_.described->method_name);
            return wrap("azdo::page", wrapper.empty() ? std::move(element) : wrap(wrapper, std::move(element)));
        }
        if (shape.additional_properties) return wrap("azdo::dictionary", types_.use(*what_.where, *shape.additional_properties));
        const bool stream = shape.format == "Stream" || shape.format == "StreamContent";
        if (shape.type == "string" && !stream && answers_with("application/json"))
            return plain_spelling("azdo::json::raw"); // a JSON string
        return with_wrapped_map(types_.use(*what_.where, shape));
    }

    /// A definition that is spelled as a map is a map as a result, too.
    static spelling with_wrapped_map(spelling made) {
        constexpr std::string_view map = "std::map<std::string, ";
        if (made.text.rfind(map, 0) != 0) return made;
        return plain_spelling("azdo::dictionary<" + made.text.substr(map.size()));
    }

    bool answers_with(std::string_view media_type) const {
        const auto& produces = what_.described->produces;
        return std::find(produces.begin(), produces.end(), media_type) != produces.end();
    }

    /// The media type to ask for if the result is a text or bytes of another type than those that are asked for anyway. JSON is described for
    /// some streams, too; no stream is JSON.
    std::string accept() const {
        if (const auto instead = corrected_.find(correction_kind::accept, what_.described->method_name); !instead.empty())
            return std::string(instead);
        if (made_.result.text != "std::string" || answers_with("application/octet-stream") || answers_with("text/plain")) return {};
        const auto& produces = what_.described->produces;
        const auto other = std::find_if(produces.begin(), produces.end(), [](const std::string& one) { return one != "application/json"; });
        return other == produces.end() ? std::string() : *other;
    }

    const entry& what_;
    corrections& corrected_;
    type_builder& types_;
    operation made_{};
};

/// Members of requests are never required.
void check_always_sent(const area& made) {
    for (const auto& [name, one] : made.types)
        for (const member& held : one.members)
            if (held.always_sent && !one.answer_only)
                throw azdo::failure_exception(
                    azdo::fail(azdo::failure_kind::invalid_input, made.vendor_name + ": " + one.vendor_name + "." + held.key +
                                                                      ": a request contains this type, so nothing is always in it"));
}

/// A digit at the end of a name is the vendor's way to tell versions of one thing apart.
void check_names(const area& made) {
    const auto check = [&](const std::string& name, const std::string& vendor_name) {
        if (std::isdigit(static_cast<unsigned char>(name.back())) == 0) return;
        throw azdo::failure_exception(azdo::fail(azdo::failure_kind::invalid_input,
            made.vendor_name + ": " + vendor_name + ": the name " + name + " ends in a digit: it needs a correction"));
    };
    for (const auto& [name, one] : made.types) check(name, one.vendor_name);
    for (const auto& [group, operations] : made.groups) {
        check(group, made.group_vendor_names.at(group));
        for (const operation& one : operations) check(one.name, one.id);
    }
}

} // namespace

area build_area(const std::string& vendor_name, const std::vector<source>& sources) {
    corrections corrected(vendor_name);
    const std::vector<entry> entries = list_entries(sources);
    const std::vector<std::string> names = name_entries(entries, corrected);
    std::set<std::string> taken;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (!taken.insert(names[i]).second) refuse(entries[i], "a second operation is called " + names[i] + ": it needs a correction");
    type_builder types(sources, taken, corrected);
    area made;
    made.vendor_name = vendor_name;
    made.name = snake_case(vendor_name);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string& tag = entries[i].described->tags.front();
        const auto words = corrected.find(correction_kind::group, tag);
        const std::string group = words.empty() ? without_suffix(snake_case(tag)) : std::string(words);
        made.group_vendor_names[group] = tag;
        made.groups[group].push_back(operation_builder(entries[i], corrected, types).build(names[i], vendor_name));
    }
    made.types = types.finish();
    mark_answers(made);
    check_always_sent(made);
    check_names(made);
    if (const std::string stale = corrected.unused(); !stale.empty())
        throw azdo::failure_exception(
            azdo::fail(azdo::failure_kind::invalid_input, vendor_name + ": corrections that correct nothing:" + stale));
    return made;
}

} // namespace generate_api
