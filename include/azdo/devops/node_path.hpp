// SPDX-License-Identifier: BSL-1.0
// `area_path` and `iteration_path`: the values of `System.AreaPath` and `System.IterationPath`.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/text_form.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// The path of a node in one of a project's two trees: the project's name, then the names of the nodes below it, with `\` between them.
/// `Tree` keeps the two apart. Paths are compared without regard to case, as the service does.
///
/// Example:
/// ```
/// struct bug {
///     azdo::area_path area{};
///     static constexpr auto schema() { return azdo::describe(azdo::field<"System.AreaPath", &bug::area>()); }
/// };
/// auto area = azdo::area_path::make("Fabrikam\\Website");
/// if (found->value.area.is_under(*area)) …
/// ```
template <class Tree>
class node_path {
public:
    node_path() = default;
    /// A path of your own.
    ///
    /// Failures: `invalid_input` for an empty name, one of more than 255 bytes, with a blank at an end, with a control character or one of
    /// `/ : * ? " < > | # $ & + %`, and for `.` and `..`. The first name, the project's, may have `&` and `%`, but
    /// none of `; { } , = [ ]`.
    /// Source: https://learn.microsoft.com/azure/devops/organizations/settings/about-areas-iterations#naming-restrictions
    static result<node_path> make(std::string_view path) {
        for (std::string_view left = path;;) {
            const std::string_view name = left.substr(0, left.find('\\'));
            if (!is_name(name, left.size() == path.size()))
                return fail(failure_kind::invalid_input,
                    "not a path of areas or iterations: PROJECT\\NAME\\NAME, names without any of / : * ? \" < > | # $ & + %");
            if (name.size() == left.size()) break;
            left.remove_prefix(name.size() + 1);
        }
        return node_path(std::string(path));
    }
    /// A path as the service sent it.
    static node_path received(std::string_view path) { return node_path(std::string(path)); }

    const std::string& text() const noexcept { return text_; }
    bool empty() const noexcept { return text_.empty(); }
    /// The name of the project.
    std::string_view project() const noexcept { return std::string_view(text_).substr(0, text_.find('\\')); }
    /// The last name.
    std::string_view name() const noexcept { return std::string_view(text_).substr(text_.rfind('\\') + 1); }
    /// The path above; empty above the project.
    node_path parent() const {
        const std::size_t at = text_.rfind('\\');
        return node_path(at == text_.npos ? std::string() : text_.substr(0, at));
    }
    /// True for the node itself and all below it, as WIQL's `UNDER`.
    bool is_under(const node_path& above) const noexcept {
        const std::size_t size = above.text_.size();
        return size != 0 && size <= text_.size() && (text_.size() == size || text_[size] == '\\') &&
               detail::equal_ignoring_case(std::string_view(text_).substr(0, size), above.text_);
    }
    bool operator==(const node_path& other) const noexcept { return detail::equal_ignoring_case(text_, other.text_); }

private:
    explicit node_path(std::string text) noexcept : text_(std::move(text)) {}

    static bool is_name(std::string_view name, bool is_project) noexcept {
        if (name.empty() || name.size() > 255 || name.front() == ' ' || name.back() == ' ' || name == "." || name == "..") return false;
        for (const char c : name)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
        return name.find_first_of(is_project ? "/:*?\"<>|#$+;{},=[]" : "/:*?\"<>|#$&+%") == name.npos;
    }

    std::string text_{};
};

using area_path = node_path<struct area_tree>;
using iteration_path = node_path<struct iteration_tree>;

template <class Tree>
struct text_form<node_path<Tree>> {
    static constexpr const char* expected = "a path";
    static bool read(std::string_view text, node_path<Tree>& value) {
        value = node_path<Tree>::received(text);
        return true;
    }
    static void write(const node_path<Tree>& value, std::string& out) { detail::append(out, value.text()); }
    static std::string_view view(const node_path<Tree>& value) noexcept { return value.text(); }
};

} // namespace azdo::inline v1
