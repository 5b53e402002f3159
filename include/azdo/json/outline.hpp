// SPDX-License-Identifier: BSL-1.0
// A tree of the values' offsets in a JSON text, without the values. For code that changes a text and preserves the rest.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/json/detail/place_reader.hpp>
#include <azdo/json/fault.hpp>
#include <azdo/json/scan.hpp>
#include <azdo/json/scanned.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::json {

/// The extensions to RFC 8259 that a text may use, and its limit.
struct outline_options {
    bool comments = false; ///< `//` and `#` to the end of the line, `/* */`, and a comma after the last member or element
    std::uint32_t max_depth = 512;
};

/// One value of a text; all of them are whole.
using outline_node = scan_node;

inline namespace AZDO_JSON_ISA {

/// The tree of a text without faults. It refers to the text, which must outlive it.
///
/// Example: `auto tree = azdo::json::outline::of("{\"a\": [1, 2]} // two", {.comments = true});`
class outline {
public:
    /// Failures: `protocol`, or `too_large` for the depth, with message and place of the first fault that `scan` finds.
    static result<outline> of(std::string_view text, const outline_options& options = {}) {
        outline made(scan(text, {options.comments, options.max_depth, 1}));
        if (made.scanned_.faults.empty()) return made;
        const scan_fault& first = made.scanned_.faults.front();
        return to_failure(fault{
            first.kind, std::string(first.expected), std::string(first.found), made.place(first.at, made.scanned_.pointer_of(first.node))});
    }

    std::string_view text() const noexcept { return scanned_.text; }
    /// All values; the root is first.
    const std::vector<outline_node>& nodes() const noexcept { return scanned_.nodes; }
    const outline_node& node(std::size_t index) const noexcept { return scanned_.nodes[index]; }
    /// The members or elements of a value, in text order.
    std::vector<std::uint32_t> children(const outline_node& one) const { return scanned_.children_of(one); }
    /// The key of a member, unescaped.
    std::string key(const outline_node& one) const { return scanned_.key_of(one); }
    std::string pointer(std::size_t index) const { return scanned_.pointer_of(static_cast<std::uint32_t>(index)); }
    /// The first member that repeats an earlier key of its object, compared unescaped; `outline_node::none` if there is none.
    std::uint32_t repeated_key() const {
        const std::vector<json::repeated_key> all = scanned_.repeated_keys();
        return all.empty() ? outline_node::none : all.front().node;
    }
    /// Line and column of an offset; a byte order mark does not count as a column.
    json_place place(std::size_t offset, std::string pointer) const {
        place_reader place(text());
        place.go_to(offset);
        return {std::move(pointer), place.line(), place.column()};
    }

private:
    explicit outline(scanned&& text) : scanned_(std::move(text)) { scanned_.strict.clear(); }

    scanned scanned_;
};

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json
