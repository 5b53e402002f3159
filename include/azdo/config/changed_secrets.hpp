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
/// Where a value stands: a token of its pointer and those around it. Put together for what is found alone.
struct secret_path {
    const secret_path* outer = nullptr;
    std::string_view token{};
    std::size_t index = 0;
    bool is_index = false;

    std::string pointer() const {
        if (outer == nullptr) return {};
        std::string made = outer->pointer();
        if (is_index)
            json::append_token(made, std::to_string(index));
        else
            json::append_token(made, token);
        return made;
    }
};

template <class T>
void find_changed_secrets(const T* before, const T* now, const secret_path& at, std::vector<std::string>& found);

/// The members of two maps.
template <class Map>
void find_in_maps(const Map* before, const Map* now, const secret_path& at, std::vector<std::string>& found) {
    using value = typename Map::mapped_type;
    const auto find = [](const Map* map, const auto& key) -> const value* {
        if (map == nullptr) return nullptr;
        const auto there = map->find(key);
        return there == map->end() ? nullptr : &there->second;
    };
    if (now != nullptr)
        for (const auto& [key, fresh] : *now) detail::find_changed_secrets(find(before, key), &fresh, {&at, key}, found);
    if (before != nullptr)
        for (const auto& [key, old] : *before)
            if (find(now, key) == nullptr) detail::find_changed_secrets(&old, static_cast<const value*>(nullptr), {&at, key}, found);
}

/// The elements of two lists.
template <class List>
void find_in_lists(const List* before, const List* now, const secret_path& at, std::vector<std::string>& found) {
    const std::size_t olds = before ? before->size() : 0, news = now ? now->size() : 0;
    for (std::size_t i = 0; i < olds || i < news; ++i)
        detail::find_changed_secrets(i < olds ? before->data() + i : nullptr, i < news ? now->data() + i : nullptr, {&at, {}, i, true}, found);
}

/// `before` or `now` is nullptr where there is no such value.
template <class T>
void find_changed_secrets(const T* before, const T* now, const secret_path& at, std::vector<std::string>& found) {
    if (before == nullptr && now == nullptr) return;
    if constexpr (std::is_same_v<T, secret<std::string>>) {
        const secret<std::string> none;
        if (!((before ? *before : none) == (now ? *now : none))) found.push_back(at.pointer());
    } else if constexpr (is_optional<T>) {
        const auto inside = [](const T* one) { return one && one->has_value() ? &**one : nullptr; };
        detail::find_changed_secrets(inside(before), inside(now), at, found);
    } else if constexpr (described<T>) {
        azdo::for_each_field<T>([&](const auto& entry) {
            using field = std::remove_cvref_t<decltype(entry)>;
            using member = typename field::member_type;
            const member* const old = before ? &(before->*field::member()) : nullptr;
            detail::find_changed_secrets(old, now ? &(now->*field::member()) : nullptr, {&at, field::key()}, found);
        });
    } else if constexpr (requires { typename T::mapped_type; }) {
        detail::find_in_maps(before, now, at, found);
    } else if constexpr (requires(const T& list) { list.data(), list.size(); } && !std::is_convertible_v<T, std::string_view>) {
        detail::find_in_lists(before, now, at, found);
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
    detail::find_changed_secrets(&before, &now, detail::secret_path{}, found);
    return found;
}

} // namespace azdo::inline v1::config
