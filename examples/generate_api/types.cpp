// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include "names.hpp"

#include <azdo/core/result.hpp>

#include <algorithm>
#include <utility>

namespace generate_api {
namespace {

struct word_include {
    std::string_view word;
    std::string_view header;
};
constexpr word_include word_includes[] = {
    {"std::string", "string"},
    {"std::vector", "vector"},
    {"std::map", "map"},
    {"std::map", "azdo/json/map.hpp"},
    {"std::optional", "optional"},
    {"azdo::optional", "azdo/schema/optional.hpp"},
    {"std::int", "cstdint"},
    {"azdo::boxed", "azdo/schema/boxed.hpp"},
    {"azdo::required", "azdo/schema/required.hpp"},
    {"azdo::open_enum", "azdo/schema/enumeration.hpp"},
    {"azdo::sys_time", "azdo/core/time.hpp"},
    {"azdo::page", "azdo/http/page.hpp"},
    {"azdo::dictionary", "azdo/http/dictionary.hpp"},
    {"azdo::secret", "azdo/core/secret.hpp"},
    {"azdo::json::raw", "azdo/json/raw.hpp"},
    {"azdo::json::patch", "azdo/json/patch.hpp"},
    {"azdo::http::upload", "azdo/http/body.hpp"},
};

std::set<std::string> includes_of(std::string_view text) {
    std::set<std::string> headers;
    for (const word_include& one : word_includes)
        if (text.find(one.word) != std::string_view::npos) headers.emplace(one.header);
    return headers;
}

constexpr std::string_view reference_prefix = "#/definitions/";

/// Formats of a "string" in the description that can in fact be any value.
constexpr std::string_view formats_of_any_value[] = {"T", "JToken", "JTokenType", "JObject", "JContainer"};

spelling scalar(const swagger::shape& what) {
    if (what.type == "boolean") return plain_spelling("bool");
    if (what.type == "integer" || what.type == "int32") return plain_spelling(what.format == "int64" ? "std::int64_t" : "std::int32_t");
    if (what.type == "number" || what.format == "decimal") return plain_spelling("double");
    if (what.type != "string") return plain_spelling("azdo::json::raw");
    if (what.format == "date-time") return plain_spelling("azdo::sys_time");
    const bool any =
        std::find(std::begin(formats_of_any_value), std::end(formats_of_any_value), what.format) != std::end(formats_of_any_value);
    return plain_spelling(any ? "azdo::json::raw" : "std::string");
}

/// `IDomainId` → `DomainId`, unless that is a definition too.
std::string without_interface_prefix(const swagger::document& of, const std::string& name) {
    const auto is_between = [&](std::size_t at, char first, char last) {
        return at < name.size() && name[at] >= first && name[at] <= last;
    };
    if (name.front() != 'I' || !is_between(1, 'A', 'Z') || !is_between(2, 'a', 'z')) return name;
    const std::string shorter = name.substr(1);
    return of.definitions.count(shorter) == 0 ? shorter : name;
}

} // namespace

spelling plain_spelling(std::string text) {
    spelling made{std::move(text)};
    made.includes = includes_of(made.text);
    return made;
}

spelling wrap(std::string_view wrapper, spelling inside) {
    inside.includes.merge(includes_of(wrapper));
    inside.text = std::string(wrapper) + "<" + (wrapper == "std::map" ? "std::string, " : "") + inside.text + ">";
    if (wrapper == "std::map") inside.includes.insert("string");
    inside.bare = false;
    return inside;
}

spelling wrap_optional(spelling inside) {
    const bool boolean = inside.text == "bool";
    return wrap(boolean ? "std::optional" : "azdo::optional", std::move(inside));
}

type_builder::type_builder(const std::vector<source>& sources, const std::set<std::string>& operations, corrections& corrected)
    : sources_(sources), operations_(operations), corrected_(corrected) {}

/// If two files of an area describe different types under one name, the file's name becomes its prefix.
std::string type_builder::name_of(const source& where, std::string_view definition) const {
    if (const auto instead = corrected_.find(correction_kind::name, definition); !instead.empty()) return std::string(instead);
    const std::string key(definition);
    if (where.document.definitions.count(key) == 0) return free_name(snake_case(key)); // made of additions alone
    const auto& mine = where.document.definitions.at(key);
    const bool unlike = std::any_of(sources_.begin(), sources_.end(), [&](const source& other) {
        const auto theirs = other.document.definitions.find(key);
        return theirs != other.document.definitions.end() && !(theirs->second == mine);
    });
    const std::string name = without_interface_prefix(where.document, key);
    if (!unlike) return free_name(snake_case(name));
    const auto prefix = corrected_.find(correction_kind::qualifier, where.stem);
    return free_name(snake_case((prefix.empty() ? where.stem : std::string(prefix)) + " " + name));
}

spelling type_builder::use_definition(const source& where, std::string_view definition) {
    if (const auto instead = corrected_.find(correction_kind::type, definition); !instead.empty()) return use_correction(where, instead);
    const auto found = where.document.definitions.find(std::string(definition));
    if (found == where.document.definitions.end() && corrected_.additions(std::string(definition)).empty())
        throw azdo::failure_exception(
            azdo::fail(azdo::failure_kind::invalid_input, where.stem + ": no definition is called " + std::string(definition)));
    const std::string name = name_of(where, definition);
    if (!types_.count(name)) waiting_.emplace(name, wanted{&where, std::string(definition)});
    spelling made{"@" + name + "@"};
    made.types.insert(name);
    made.bare = true;
    return made;
}

spelling type_builder::use_enumeration(const swagger::enum_names& names) {
    const std::string name = free_name(snake_case(names.name));
    type& made = types_[name];
    if (!made.members.empty())
        throw azdo::failure_exception(
            azdo::fail(azdo::failure_kind::invalid_input, name + " is the name of a definition and of an enumeration"));
    made.name = name;
    made.vendor_name = names.name;
    for (const auto& one : names.values) {
        const auto same = [&](const auto& known) { return known.second == one.value; };
        if (std::any_of(made.enumerators.begin(), made.enumerators.end(), same)) continue;
        std::string word = snake_case(one.value);
        const auto taken = [&](const auto& known) { return known.first == word; };
        while (std::any_of(made.enumerators.begin(), made.enumerators.end(), taken)) word += '_';
        made.enumerators.emplace_back(std::move(word), one.value);
    }
    spelling spelled{"@" + made.name + "@"};
    spelled.types.insert(made.name);
    return wrap("azdo::open_enum", spelled);
}

spelling type_builder::use_array(const source& where, const swagger::shape& what) {
    if (!what.items) return plain_spelling("std::vector<azdo::json::raw>");
    if (what.items->type == "string" && what.items->format == "byte") return plain_spelling("std::string"); // base64
    return wrap("std::vector", use_element(where, what));
}

spelling type_builder::use_element(const source& where, const swagger::shape& list) {
    spelling made = use(where, *list.items);
    return made.text == "bool" ? wrap_optional(std::move(made)) : made; // std::vector<bool> has no elements to decode into
}

spelling type_builder::use(const source& where, const swagger::shape& what) {
    if (!what.reference.empty()) return use_definition(where, std::string_view(what.reference).substr(reference_prefix.size()));
    if (what.named_enumeration) return use_enumeration(*what.named_enumeration);
    if (what.type == "array") return use_array(where, what);
    if (what.additional_properties) return wrap("std::map", use(where, *what.additional_properties));
    return scalar(what);
}

spelling type_builder::use_correction(const source& where, std::string_view text) {
    spelling made = plain_spelling({});
    for (bool literal = true; !text.empty(); literal = !literal) {
        const std::string_view part = text.substr(0, text.find('@'));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        spelling one = literal ? plain_spelling(std::string(part)) : use_definition(where, part);
        made.text += one.text;
        made.includes.merge(one.includes);
        made.types.merge(one.types);
    }
    made.bare = !made.types.empty() && made.text == "@" + *made.types.begin() + "@";
    return made;
}

void type_builder::add_members(
    const source& where, const swagger::shape& what, std::string_view definition, std::map<std::string, member>& members) {
    for (const auto& base : what.all_of) {
        if (base.reference.empty()) {
            add_members(where, base, definition, members);
            continue;
        }
        const std::string_view name = std::string_view(base.reference).substr(reference_prefix.size());
        add_members(where, where.document.definitions.at(std::string(name)), name, members);
    }
    for (const auto& [key, value] : what.properties) {
        const auto instead = corrected_.find(correction_kind::member, std::string(definition) + "." + key);
        const spelling spelled = instead.empty() ? use(where, value) : use_correction(where, instead);
        members[key] = member{snake_case(key), key, spelled, "{}"};
    }
}

/// Adds the members that the service sends but the description lacks.
void type_builder::add_additions(const source& where, const std::string& definition, std::map<std::string, member>& members) {
    for (const auto& [key, text] : corrected_.additions(definition))
        members.emplace(key, member{snake_case(key), key, use_correction(where, text), "{}"});
}

void type_builder::build(const std::string& name, const wanted& what) {
    type made{name, what.definition};
    std::map<std::string, member> members; // by key, in the description's order
    const auto described = what.where->document.definitions.find(what.definition);
    if (described != what.where->document.definitions.end()) add_members(*what.where, described->second, what.definition, members);
    add_additions(*what.where, what.definition, members);
    std::set<std::string> names;
    for (auto& [key, one] : members) {
        while (!names.insert(one.name).second) one.name += '_';
        one.always_sent = !corrected_.find(correction_kind::always_sent, what.definition + "." + key).empty();
        made.members.push_back(std::move(one));
    }
    if (!types_.emplace(name, std::move(made)).second)
        throw azdo::failure_exception(
            azdo::fail(azdo::failure_kind::invalid_input, name + " is the name of a definition and of an enumeration"));
}

std::map<std::string, type> type_builder::finish() {
    while (!waiting_.empty()) {
        const auto next = waiting_.extract(waiting_.begin());
        if (!types_.count(next.key())) build(next.key(), next.mapped());
    }
    return std::move(types_);
}

} // namespace generate_api
