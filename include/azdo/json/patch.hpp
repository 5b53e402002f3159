// SPDX-License-Identifier: BSL-1.0
// JSON Patch documents (RFC 6902), the body of a PATCH request for a work item.
#pragma once

#include <azdo/json/codec.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/enumeration.hpp>

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace azdo::inline v1::json {

/// The operations of RFC 6902 section 4.
enum class patch_verb : unsigned char { add, remove, replace, move, copy, test };
constexpr auto enumerators(patch_verb) {
    return std::to_array<enumerator<patch_verb>>({{patch_verb::add, "add"}, {patch_verb::remove, "remove"},
        {patch_verb::replace, "replace"}, {patch_verb::move, "move"}, {patch_verb::copy, "copy"}, {patch_verb::test, "test"}});
}

/// One operation of a patch. Paths are JSON Pointers: see `azdo/json/pointer.hpp`.
struct patch_operation {
    patch_verb op = patch_verb::add;
    std::string path{};
    std::optional<std::string> from{}; ///< of `move` and `copy`
    std::optional<raw> value{};        ///< of `add`, `replace` and `test`

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"op", &patch_operation::op>(azdo::as::required),
            azdo::field<"path", &patch_operation::path>(azdo::as::required), azdo::field<"from", &patch_operation::from>(),
            azdo::field<"value", &patch_operation::value>());
    }
    bool operator==(const patch_operation&) const = default;
};

/// A patch: operations in the order of their execution. In JSON it is a list of them.
///
/// Example: `azdo::json::patch change;  change.test("/rev", 7).replace("/fields/System.Title", "A better title");`
struct patch {
    std::vector<patch_operation> operations{};

    /// Adds or sets the member at `path`, or inserts before the element there.
    template <class T, class Isa = instruction_set>
    patch& add(std::string path, const T& value) {
        return append({patch_verb::add, std::move(path), {}, raw::of<T, Isa>(value)});
    }
    patch& remove(std::string path);
    template <class T, class Isa = instruction_set>
    patch& replace(std::string path, const T& value) {
        return append({patch_verb::replace, std::move(path), {}, raw::of<T, Isa>(value)});
    }
    patch& move(std::string from, std::string path);
    patch& copy(std::string from, std::string path);
    /// Makes the whole patch fail unless the value at `path` is this one.
    template <class T, class Isa = instruction_set>
    patch& test(std::string path, const T& value) {
        return append({patch_verb::test, std::move(path), {}, raw::of<T, Isa>(value)});
    }
    patch& append(patch_operation operation);

    bool empty() const noexcept { return operations.empty(); }
    bool operator==(const patch&) const = default;
};

inline namespace AZDO_JSON_ISA {

template <>
struct codec<patch> {
    using only_member = std::vector<patch_operation>;
};

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/impl/patch.hpp>
#endif
