// SPDX-License-Identifier: BSL-1.0
#include "form_limits.hpp"

#include <array>
#include <cstddef>

namespace callback_server {
namespace {

struct field_limit {
    std::string_view name;
    std::size_t bytes;
    std::string_view label;
};

constexpr std::array<field_limit, 9> known{{{"organization", 512, "The organization"}, {"token", 1024, "The personal access token"},
    {"title", 1200, "The title"}, {"description", 45'000, "The description"}, {"type", 512, "The type"}, {"state", 512, "The state"},
    {"rev", 16, "The revision"}, {"form_token", 512, "The form's token"}, {"end_session", 6'000, "The address for signing out"}}};
constexpr std::size_t longest_name = 64, longest_other = 256;

const field_limit* find(std::string_view field) noexcept {
    for (const field_limit& one : known)
        if (one.name == field) return &one;
    return nullptr;
}

} // namespace

std::size_t longest_value(std::string_view field) noexcept {
    const field_limit* const found = find(field);
    return found == nullptr ? longest_other : found->bytes;
}

std::string find_too_long(const azdo::http::parameters& form) {
    for (const auto& one : form.all) {
        const field_limit* const field = find(one.name);
        if (one.name.size() <= longest_name && one.value.size() <= longest_value(one.name)) continue;
        return std::string(field == nullptr ? std::string_view("A field of the form") : field->label) + " is too long: shorten it.";
    }
    return {};
}

} // namespace callback_server
