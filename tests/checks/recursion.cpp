// SPDX-License-Identifier: BSL-1.0
// Types that contain themselves, through every kind of holder, instantiated in every order. A shape depends on its type alone: a type
// compiles whatever was compiled before it. check_recursion compiles this file.
#include <azdo/json/array.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/schema_document.hpp>
#include <azdo/json/unordered_map.hpp>
#include <azdo/json/variant.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/hana.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <boost/hana/length.hpp>
#include <boost/hana/members.hpp>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace json = azdo::json;

// Each entry number gives distinct types, so that the type instantiated first is also the first of its group to be compiled.
namespace recursive {
template <template <class> class Holder, int Entry>
struct node {
    Holder<node> children{};
    int id = 0;
    azdo::unknown_fields rest{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"children", &node::children>(), azdo::field<"id", &node::id>(), azdo::rest<&node::rest>());
    }
};
template <template <class> class Holder, int Entry>
struct tree {
    Holder<node<Holder, Entry>> roots{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"roots", &tree::roots>()); }
};
/// A `man` holds `woman`s, which hold `man`s.
template <template <class> class Holder, int Entry>
struct woman;
template <template <class> class Holder, int Entry>
struct man {
    Holder<woman<Holder, Entry>> children{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"children", &man::children>()); }
};
template <template <class> class Holder, int Entry>
struct woman {
    Holder<man<Holder, Entry>> children{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"children", &woman::children>()); }
};

template <class T>
using list = std::vector<T>;
template <class T>
using optional_list = std::optional<std::vector<T>>;
template <class T>
using nullable_list = azdo::nullable<std::vector<T>>;
template <class T>
using list_of_optionals = std::vector<std::optional<T>>;
template <class T>
using list_of_lists = std::vector<std::vector<T>>;
template <class T>
using array_of_lists = std::array<std::vector<T>, 1>;
template <class T>
using boxed = azdo::boxed<T>;
template <class T>
using list_of_boxed = std::vector<azdo::boxed<T>>;
template <class T>
using map = std::map<std::string, T>;
template <class T>
using optional_map = std::optional<std::map<std::string, T>>;
template <class T>
using map_of_lists = std::map<std::string, std::optional<std::vector<T>>>;
template <class T>
using list_of_maps = std::vector<std::map<std::string, T>>;
template <class T>
using unordered = std::optional<std::unordered_map<std::string, std::vector<T>>>;
template <class T>
using choice = std::variant<std::monostate, std::string, std::vector<T>>;
template <class T>
using list_of_choices = std::optional<std::vector<std::variant<int, std::vector<T>>>>;
template <class T>
struct wrapped { // its JSON is that of its one member
    std::optional<std::vector<T>> held{};
};
template <class T>
using list_of_wrapped = std::vector<wrapped<T>>;

/// Each function instantiates its types first.
template <template <class> class Holder>
void compile_some() {
    (void)json::encode(json::decode<tree<Holder, 1>>("{}").value());
    (void)json::encode(Holder<node<Holder, 2>>{});
}
template <template <class> class Holder>
void compile_mutual() {
    (void)json::encode(json::decode<man<Holder, 1>>("{}").value());
    (void)json::encode(woman<Holder, 2>{});
}
template <template <class> class Holder>
void compile_more() {
    (void)json::decode<Holder<node<Holder, 3>>>("");
    (void)json::decode<node<Holder, 4>>("");
    (void)json::encode(tree<Holder, 5>{});
    (void)json::check<tree<Holder, 6>>("");
    static_assert(json::table_of<node<Holder, 7>>.count == 2);
    static_assert(azdo::verify<tree<Holder, 8>>() && azdo::verify<node<Holder, 8>>());
    (void)json::decode<tree<Holder, 8>>("");
    static_assert(decltype(boost::hana::length(boost::hana::members(node<Holder, 9>{})))::value == 2);
    (void)json::decode<tree<Holder, 9>>("");
    (void)json::schema_of_type<tree<Holder, 10>>();
    (void)json::decode<tree<Holder, 10>>("");
    static_assert(json::shape_of<tree<Holder, 11>, json::purpose::reading>.kind == json::shape_kind::object);
    static_assert(json::shape_of<Holder<node<Holder, 12>>>.size == sizeof(Holder<node<Holder, 12>>));
    static_assert(json::kind_of<tree<Holder, 13>> == json::shape_kind::object);
    (void)json::encode(Holder<man<Holder, 14>>{});
}
} // namespace recursive
template <class T>
struct azdo::json::codec<recursive::wrapped<T>> {
    using only_member = std::optional<std::vector<T>>;
};

int main() {
    using namespace recursive;
    compile_some<list>();
    compile_some<optional_list>();
    compile_some<nullable_list>();
    compile_some<list_of_optionals>();
    compile_some<list_of_lists>();
    compile_some<array_of_lists>();
    compile_some<boxed>();
    compile_some<list_of_boxed>();
    compile_some<map>();
    compile_some<optional_map>();
    compile_some<map_of_lists>();
    compile_some<list_of_maps>();
    compile_some<unordered>();
    compile_some<choice>();
    compile_some<list_of_choices>();
    compile_some<wrapped>();
    compile_some<list_of_wrapped>();
    compile_mutual<list>();
    compile_mutual<optional_list>();
    compile_mutual<boxed>();
    compile_mutual<optional_map>();
    compile_mutual<map_of_lists>();
    compile_mutual<choice>();
    compile_mutual<wrapped>();
    compile_more<list>();
    compile_more<optional_list>();
    compile_more<wrapped>();
    compile_more<list_of_choices>();
}
