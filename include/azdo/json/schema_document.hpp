// SPDX-License-Identifier: BSL-1.0
// JSON Schema (draft 2020-12) of described types, with which an editor completes and checks a file.
#pragma once

#include <azdo/core/text.hpp>
#include <azdo/json/detail/schema_piece.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/indent.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/json/variant.hpp>
#include <azdo/schema/enumeration.hpp>

#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace azdo::inline v1::json {

/// A JSON Schema, and the checks that it cannot express.
struct schema_document {
    std::string text;                   ///< indented
    std::vector<unsaid_check> unsaid{}; ///< in text order; a `$comment` there mentions each
};

inline namespace AZDO_JSON_ISA {

template <class T>
inline constexpr bool is_variant = false;
template <class... T>
inline constexpr bool is_variant<std::variant<T...>> = true;
template <class T>
inline constexpr bool is_open_enumeration = false;
template <class E>
inline constexpr bool is_open_enumeration<open_enum<E>> = true;
template <class Entry>
inline constexpr bool is_rule = std::is_same_v<Entry, azdo::detail::rule_entry>;

/// The name of a type without namespaces, in letters, digits and `_`.
template <class T>
std::string plain_type_name() {
    const std::string_view words = __PRETTY_FUNCTION__; // "… [with T = azdo::v1::config::app; …]" or "… [T = azdo::config::app]"
    const std::size_t begin = words.find("T = ") + 4;
    std::string name;
    int inside = 0; // template arguments
    for (const char c : words.substr(begin, words.find_last_of(']') - begin)) {
        if (c == ';') break;
        inside += c == '<' ? 1 : c == '>' ? -1 : 0;
        if (c == ':' && inside == 0)
            name.clear();
        else
            name += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
    }
    return name;
}

/// A pattern of JSON Schema that matches a name in any case, like `find_enumerator`.
inline std::string pattern_of_name(std::string_view name) {
    std::string made;
    for (const char c : name) {
        const char lower = azdo::detail::lower(c);
        if (lower >= 'a' && lower <= 'z')
            made.append({'[', static_cast<char>(lower - 'a' + 'A'), lower, ']'});
        else if (std::string_view("^$\\.*+?()[]{}|/").find(c) != std::string_view::npos)
            made.append({'\\', c});
        else
            made += c;
    }
    return made;
}

/// Builds the schemas of types. Described types go to `$defs`, so that they may contain themselves.
class schema_writer {
public:
    explicit schema_writer(const schema_options& options) noexcept : options_(options) {}

    template <class T>
    schema_document document() {
        keyword_list made;
        made.add("$schema", R"("https://json-schema.org/draft/2020-12/schema")");
        if (!options_.id.empty()) made.add("$id", encode(options_.id));
        if (!options_.title.empty()) made.add("title", encode(options_.title));
        made.add(piece<T>().finished(false, false).text());
        keyword_list all;
        for (const definition& one : definitions_) all.add(one.name, one.text);
        if (!all.text().empty()) made.add("$defs", all.braced());
        return {indented(made.braced()), unsaid_};
    }

private:
    struct definition {
        const void* type; ///< its shape
        std::string name;
        std::string text;
    };
    struct place {
        std::string_view type, key;
    };

    struct no_defaults {};

    void note_unsaid(const place& at, std::string_view what, std::string& comment) {
        unsaid_.push_back({std::string(at.type), std::string(at.key), std::string(what)});
        comment.append(comment.empty() ? "Also checked: " : "; ").append(what);
    }

    /// The value of a map.
    template <class T>
    std::string nested() {
        return nested<T>(options_.null_is_absent);
    }
    /// The element of a list: a null there never counts as absent.
    template <class T>
    std::string element() {
        return nested<T>(false);
    }
    template <class T>
    std::string nested(bool null_is_absent) {
        schema_piece made = piece<T>();
        add_range<unwrap<T>>(made, {});
        return made.finished(null_is_absent, options_.variables).braced();
    }

    template <class T>
    schema_piece piece() {
        schema_piece made;
        if constexpr (is_required_type<T>)
            return piece<typename T::value_type>();
        else if constexpr (is_optional<T>) {
            made = piece<typename T::value_type>();
            made.takes_null = true;
        } else if constexpr (std::is_same_v<T, bool>)
            made.type = "boolean";
        else if constexpr (json_integer<T>)
            made.type = "integer";
        else if constexpr (std::is_floating_point_v<T>)
            made.type = "number";
        else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>)
            made.type = "string";
        else if constexpr (std::is_same_v<T, azdo::secret<std::string>>)
            made.type = "string", made.secret = true;
        else if constexpr (is_vector<T>)
            made.keywords.add(R"("type":"array")").add("items", element<typename T::value_type>());
        else if constexpr (has_text_form<T>)
            made = text_piece<T>();
        else if constexpr (described<T>)
            made.keywords.add("$ref", encode("#/$defs/" + reference<T>()));
        else if constexpr (is_variant<T>)
            made = variant_piece(static_cast<const T*>(nullptr));
        else if constexpr (requires { typename T::mapped_type; })
            made.keywords.add(R"("type":"object")").add("additionalProperties", nested<typename T::mapped_type>());
        else if constexpr (requires {
                               std::tuple_size<T>::value;
                               typename T::value_type;
                           }) {
            const std::string size = std::to_string(std::tuple_size_v<T>);
            made.keywords.add(R"("type":"array")")
                .add("items", element<typename T::value_type>())
                .add("minItems", size)
                .add("maxItems", size);
        } else if constexpr (requires(T list) { list.flip(); })
            made.keywords.add(R"("type":"array")").add("items", element<bool>());
        else if constexpr (requires { typename codec<T>::only_member; })
            return piece<typename codec<T>::only_member>();
        else if constexpr (shape_of<T>.takes_null)
            made.takes_null = false; // any JSON
        return made;
    }
    template <class T>
    schema_piece text_piece() {
        schema_piece made;
        made.type = "string";
        if constexpr (std::is_enum_v<T> && requires(T value) { enumerators(value).size(); }) {
            std::string names, pattern;
            for (const auto& one : enumerators(T{})) {
                names.append(names.empty() ? "" : ",").append(encode(one.name));
                pattern.append(pattern.empty() ? "" : "|").append(pattern_of_name(one.name));
            }
            made.keywords.add("anyOf", R"([{"enum":[)" + names + R"(]},{"pattern":)" + encode("^(?:" + pattern + ")$") + "}]");
        } else if constexpr (!is_open_enumeration<T>) {
            pending_.push_back(text_form<T>::expected);
        }
        return made;
    }
    template <class... T>
    schema_piece variant_piece(const std::variant<T...>*) {
        constexpr std::size_t objects = ((token_of<T>() == '{' ? std::size_t{1} : 0) + ...);
        std::string all, tags, key;
        const auto note_tag = [&](const tag_text& tag) {
            if (!tag.key.empty()) key = tag.key, tags.append(tags.empty() ? "" : ",").append(encode(tag.value));
        };
        (note_tag(tag_of<T>()), ...);
        const auto add = [&]<class A>(const A*) {
            keyword_list one;
            if constexpr (std::is_same_v<A, std::monostate>)
                one.add(R"("type":"null")");
            else {
                schema_piece itself = piece<A>();
                add_range<A>(itself, {});
                one = itself.finished(false, false);
            }
            if (objects > 1 && token_of<A>() == '{') {
                const std::string has_tag = R"("required":[)" + encode(key) + "]";
                if (tag_of<A>().key.empty())
                    one.add("not", R"({"properties":{)" + encode(key) + R"(:{"enum":[)" + tags + "]}}," + has_tag + "}");
                else
                    one.add(has_tag);
            }
            all.append(all.empty() ? "" : ",").append(one.braced());
        };
        (add(static_cast<const T*>(nullptr)), ...);
        schema_piece made;
        made.keywords.add("anyOf", "[" + all + "]");
        return made;
    }

    /// The name of a described type in `$defs`; its first use writes it there.
    template <class T>
    std::string reference() {
        for (const definition& one : definitions_)
            if (one.type == &shape_of<T>) return one.name;
        std::string name = plain_type_name<T>();
        const auto taken = [&](const std::string& wanted) {
            for (const definition& one : definitions_)
                if (one.name == wanted) return true;
            return false;
        };
        for (int number = 2; taken(name); ++number) name = plain_type_name<T>() + "_" + std::to_string(number);
        const std::size_t index = definitions_.size();
        definitions_.push_back({&shape_of<T>, name, {}});
        std::string text = object<T>(name);
        definitions_[index].text = std::move(text);
        return name;
    }
    template <class T>
    std::string object(const std::string& name) {
        keyword_list properties;
        std::string required, comment, rules;
        const auto defaults = [] {
            if constexpr (std::is_default_constructible_v<T>)
                return T{};
            else
                return no_defaults{};
        }();
        const auto add_rule = [&](std::string_view what, std::string_view keywords) {
            if (keywords.empty())
                note_unsaid({name, {}}, what, comment);
            else
                rules.append(rules.empty() ? "{" : ",{").append(keywords) += '}';
        };
        const auto add = [&]<class Entry>(const Entry& entry) {
            if constexpr (azdo::detail::is_field<Entry>) {
                properties.add(Entry::key(), member<T>(entry, name, defaults));
                if (is_required<Entry>) required.append(required.empty() ? "" : ",").append(encode(Entry::key()));
            } else if constexpr (is_tag<Entry>) {
                properties.add(Entry::key(), R"({"type":"string","const":)" + encode(Entry::value()) + "}");
            } else if constexpr (is_rule<Entry>) {
                add_rule(entry.what, entry.keywords);
            }
            return 0;
        };
        boost::hana::unpack(schema_of<T>.entries, [&](const auto&... entries) {
            const int all[] = {0, add(entries)...}; // not a fold: clang 14 rejects folds over 256 elements
            static_cast<void>(all);
        });
        keyword_list made;
        made.add(R"("type":"object")").add("properties", properties.braced());
        if (!required.empty()) made.add("required", "[" + required + "]");
        if (azdo::detail::entries_of<T>::template has_option<azdo::detail::refuse_unknown_entry>)
            made.add(R"("additionalProperties":false)");
        if (!rules.empty()) made.add("allOf", "[" + rules + "]");
        if (!comment.empty()) made.add("$comment", encode(comment));
        return made.braced();
    }
    template <class T>
    static constexpr bool omits_empty = azdo::detail::entries_of<T>::template has_option<azdo::detail::omit_empty_entry>;
    template <class Entry>
    static constexpr bool is_required = Entry::template has<as::required_t>() || is_required_type<typename Entry::member_type>;

    template <class T, class Entry, class Defaults>
    std::string member(const Entry& entry, const std::string& type, const Defaults& defaults) {
        using value = typename Entry::member_type;
        std::string comment, own;
        std::vector<std::string_view> outer = std::exchange(pending_, {});
        schema_piece made = piece<value>();
        for (const std::string_view what : std::exchange(pending_, std::move(outer))) note_unsaid({type, Entry::key()}, what, comment);
        boost::hana::unpack(entry.attributes, [&](const auto&... attributes) {
            [[maybe_unused]] const auto look = [&]<class Attribute>(const Attribute& one) {
                if constexpr (is_check<Attribute> || std::is_same_v<Attribute, as::rule>) {
                    own += one.keywords;
                    if (one.keywords.empty())
                        note_unsaid({type, Entry::key()}, one.what, comment);
                    else
                        made.hold(one.keywords);
                }
            };
            (look(attributes), ...);
        });
        add_range<unwrap<value>>(made, own);
        keyword_list all;
        if (const std::string doc = description_of(entry); !doc.empty()) all.add("description", encode(doc));
        all.add(made.finished((options_.null_is_absent || omits_empty<T>)&&!is_required<Entry>, options_.variables).text());
        if constexpr (!std::is_same_v<Defaults, no_defaults> && !is_required<Entry> && !is_optional<value> && !described<value> &&
                      !std::is_same_v<value, azdo::secret<std::string>>) {
            const std::string text = encode(defaults.*Entry::member());
            if (text != "null") all.add("default", text);
        }
        if (!comment.empty()) all.add("$comment", encode(comment));
        return all.braced();
    }
    template <class Entry>
    static std::string description_of(const Entry& entry) {
        std::string text;
        if constexpr (Entry::template has<as::doc>()) text = entry.template get<as::doc>().text;
        if constexpr (Entry::template has<as::env>())
            text.append(text.empty() ? "" : ". ")
                .append("Overridden by the environment variable ")
                .append(entry.template get<as::env>().name);
        return text;
    }
    /// Adds the range of the C++ type, unless a check is narrower.
    template <class T>
    static void add_range(schema_piece& made, std::string_view own) {
        if constexpr (is_required_type<T>)
            add_range<typename T::value_type>(made, own);
        else if constexpr (json_integer<T>) {
            if (!schema_piece::has(own, "\"minimum\"")) made.keywords.add("minimum", std::to_string(std::numeric_limits<T>::min()));
            if (!schema_piece::has(own, "\"maximum\"")) made.keywords.add("maximum", std::to_string(std::numeric_limits<T>::max()));
        }
    }

    schema_options options_;
    std::vector<definition> definitions_{};
    std::vector<unsaid_check> unsaid_{};
    std::vector<std::string_view> pending_{}; ///< what the text forms of the current member expect
};

/// The JSON Schema of a type: descriptions (`as::doc`), defaults (of a newly constructed object), required members, `writeOnly` for
/// secrets, names of enumerations, ranges of numbers, and the keywords of checks and rules; checks and rules without keywords are in
/// `unsaid`.
///
/// Example: `std::puts(azdo::json::schema_of_type<config>({.title = "Our settings"}).text.c_str());`
///
/// It accepts what `decode` accepts, except for `unsaid` and for what JavaScript cannot distinguish: to `decode`, `1.0` is not a whole
/// number, and a repeated key is a fault.
/// Requirement: the keywords of checks and rules are members of a JSON object.
template <class T>
schema_document schema_of_type(const schema_options& options = {}) {
    return schema_writer(options).document<T>();
}

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json
