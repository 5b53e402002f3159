// SPDX-License-Identifier: BSL-1.0
// Which secrets of a configuration are other ones than before.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

namespace detail {
/// `before` or `now` is nullptr where there is no such value.
template <class T>
void find_changed_secrets(const T* before, const T* now, const std::string& at, std::vector<std::string>& found) {
    const auto below = [&](std::string_view token, const auto* old, const auto* fresh) {
        std::string pointer = at;
        json::append_token(pointer, token);
        detail::find_changed_secrets(old, fresh, pointer, found);
    };
    if (before == nullptr && now == nullptr) return;
    if constexpr (std::is_same_v<T, secret<std::string>>) {
        const secret<std::string> none;
        if (!((before ? *before : none) == (now ? *now : none))) found.push_back(at);
    } else if constexpr (is_optional<T>) {
        const auto inside = [](const T* one) { return one && one->has_value() ? &**one : nullptr; };
        detail::find_changed_secrets(inside(before), inside(now), at, found);
    } else if constexpr (described<T>) {
        azdo::for_each_field<T>([&](const auto& entry) {
            using field = std::remove_cvref_t<decltype(entry)>;
            using member = typename field::member_type;
            const member* const old = before ? &(before->*field::member()) : nullptr;
            below(field::key(), old, now ? &(now->*field::member()) : nullptr);
        });
    } else if constexpr (requires { typename T::mapped_type; }) {
        using value = typename T::mapped_type;
        const value* const none = nullptr;
        if (now != nullptr) {
            for (const auto& [key, fresh] : *now) {
                const auto old = before ? before->find(key) : typename T::const_iterator{};
                below(key, before && old != before->end() ? &old->second : none, &fresh);
            }
        }
        if (before == nullptr) return;
        for (const auto& [key, old] : *before)
            if (now == nullptr || now->find(key) == now->end()) below(key, &old, none);
    } else if constexpr (requires(const T& list) { list.data(), list.size(); } && !std::is_convertible_v<T, std::string_view>) {
        const std::size_t olds = before ? before->size() : 0, news = now ? now->size() : 0;
        for (std::size_t i = 0; i < olds || i < news; ++i)
            below(std::to_string(i), i < olds ? before->data() + i : nullptr, i < news ? now->data() + i : nullptr);
    }
}
} // namespace detail

/// The pointers of all secrets that differ between two objects of a described type, in the order of its description. A secret that is empty
/// and one that is not there are the same.
///
/// Example: `changed_secrets(*before, *now)` is `{"/integrations/devops/cloud/appClientSecret"}` when a new Client Secret was written.
template <described T>
std::vector<std::string> changed_secrets(const T& before, const T& now) {
    std::vector<std::string> found;
    detail::find_changed_secrets(&before, &now, {}, found);
    return found;
}

} // namespace azdo::inline v1::config
