// SPDX-License-Identifier: BSL-1.0
// Which secrets of a configuration changed since the last load.
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
/// The location of a value: the last token of its pointer and the path around it. Pointers are built only for changed secrets.
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

/// An absent secret equals an empty one.
inline void compare_secrets(
    const secret<std::string>* before, const secret<std::string>* now, const secret_path& at, std::vector<std::string>& found) {
    const secret<std::string> none;
    const bool same = (before ? *before : none) == (now ? *now : none);
    if (!same) found.push_back(at.pointer());
}

template <class Optional>
void find_in_optionals(const Optional* before, const Optional* now, const secret_path& at, std::vector<std::string>& found) {
    const auto inside = [](const Optional* one) { return one && one->has_value() ? &**one : nullptr; };
    detail::find_changed_secrets(inside(before), inside(now), at, found);
}

template <class T>
void find_in_members(const T* before, const T* now, const secret_path& at, std::vector<std::string>& found) {
    azdo::for_each_field<T>([&](const auto& entry) {
        using field = std::remove_cvref_t<decltype(entry)>;
        const auto member_of = [](const T* one) -> const typename field::member_type* { return one ? &(one->*field::member()) : nullptr; };
        detail::find_changed_secrets(member_of(before), member_of(now), {&at, field::key()}, found);
    });
}

template <class Map>
const typename Map::mapped_type* find_in(const Map* map, const typename Map::key_type& key) {
    if (map == nullptr) return nullptr;
    const auto there = map->find(key);
    return there == map->end() ? nullptr : &there->second;
}
/// First the keys that exist now, then those that were removed.
template <class Map>
void find_in_maps(const Map* before, const Map* now, const secret_path& at, std::vector<std::string>& found) {
    const Map none{};
    for (const auto& [key, fresh] : now ? *now : none)
        detail::find_changed_secrets(detail::find_in(before, key), &fresh, {&at, key}, found);
    for (const auto& [key, old] : before ? *before : none)
        if (const auto* const fresh = detail::find_in(now, key); fresh == nullptr)
            detail::find_changed_secrets(&old, fresh, {&at, key}, found);
}

template <class List>
void find_in_lists(const List* before, const List* now, const secret_path& at, std::vector<std::string>& found) {
    const auto size_of = [](const List* one) -> std::size_t { return one ? one->size() : 0; };
    const auto element = [&](const List* one, std::size_t i) { return i < size_of(one) ? one->data() + i : nullptr; };
    for (std::size_t i = 0; i < size_of(before) || i < size_of(now); ++i)
        detail::find_changed_secrets(element(before, i), element(now, i), {&at, {}, i, true}, found);
}

template <class T>
concept is_map_of_values = requires {
    typename T::mapped_type;
};
template <class T>
concept is_list_of_values = requires(const T& list) {
    list.data(), list.size();
}
&&!std::is_convertible_v<T, std::string_view>;

/// `before` and `now` are null pointers where the configuration does not have the value.
template <class T>
void find_changed_secrets(const T* before, const T* now, const secret_path& at, std::vector<std::string>& found) {
    if (before == nullptr && now == nullptr) return;
    if constexpr (std::is_same_v<T, secret<std::string>>)
        detail::compare_secrets(before, now, at, found);
    else if constexpr (is_optional<T>)
        detail::find_in_optionals(before, now, at, found);
    else if constexpr (described<T>)
        detail::find_in_members(before, now, at, found);
    else if constexpr (is_map_of_values<T>)
        detail::find_in_maps(before, now, at, found);
    else if constexpr (is_list_of_values<T>)
        detail::find_in_lists(before, now, at, found);
}
} // namespace detail

/// The pointers of all secrets that differ between two objects of a described type, in the order of its description. An absent
/// secret equals an empty one.
///
/// Example: `changed_secrets(before, now)` is `{"/integrations/devops/cloud/appClientSecret"}` when a new Client Secret was written.
template <described T>
std::vector<std::string> changed_secrets(const T& before, const T& now) {
    std::vector<std::string> found;
    detail::find_changed_secrets(&before, &now, detail::secret_path{}, found);
    return found;
}

} // namespace azdo::inline v1::config
