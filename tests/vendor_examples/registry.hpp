// SPDX-License-Identifier: BSL-1.0
// Type-erased operations, by the id in the published description, with the functions that the examples need.
#pragma once

#include "set_field.hpp"

#include <azdo/http/dictionary.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <functional>
#include <map>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace published {

struct entry {
    /// The request of an operation whose fields are set from these texts.
    std::function<azdo::result<azdo::http::request>(const field_values&)> request;
    /// The result of a response with this status and body, encoded again; empty for an operation without a result.
    std::function<azdo::result<std::string>(int, const std::string&)> round_trip;
    bool has_body;
    bool has_result;
    bool is_bytes; // the body as received is the result
    bool is_list;
    bool is_dictionary;
    bool is_map; // by name, not wrapped in {count, value}
    bool is_object;
};

template <class T>
inline constexpr bool is_dictionary = false;
template <class T>
inline constexpr bool is_dictionary<azdo::dictionary<T>> = true;

template <class T>
inline constexpr bool is_map = false;
template <class T>
inline constexpr bool is_map<std::map<std::string, T>> = true;

template <class Op>
constexpr bool has_body() {
    bool found = false;
    azdo::for_each_field<Op>(
        [&](const auto& one) { found = found || std::remove_cvref_t<decltype(one)>::template has<azdo::as::body_t>(); });
    return found;
}

class registry {
public:
    /// `start` is an operation whose required fields have arbitrary values.
    template <class Op>
    void add(const std::string& id, Op start) {
        using result = typename Op::result_type;
        all_[id] = {[start = std::move(start)](const field_values& values) -> azdo::result<azdo::http::request> {
                        Op made = start;
                        if (auto set = set_fields(made, values); !set) return set.error();
                        return azdo::to_request(made);
                    },
            &round_trip<Op>, has_body<Op>(), !std::is_void_v<result>, std::is_same_v<result, std::string>, azdo::detail::is_page<result>,
            is_dictionary<result>, is_map<result>, azdo::described<result> && !azdo::detail::is_page<result>};
    }
    const entry* find(const std::string& id) const {
        const auto found = all_.find(id);
        return found == all_.end() ? nullptr : &found->second;
    }

private:
    template <class Op>
    static azdo::result<std::string> round_trip(int status, const std::string& body) {
        auto parsed = azdo::parse<Op>(azdo::http::response(status, body));
        if (!parsed) return parsed.error();
        if constexpr (std::is_void_v<typename Op::result_type>)
            return std::string();
        else if constexpr (std::is_same_v<typename Op::result_type, std::string>)
            return std::move(*parsed);
        else
            return azdo::json::encode(*parsed);
    }

    std::map<std::string, entry> all_{};
};

struct registered_area {
    const char* name; // the vendor's
    void (*add)(registry& into);
};

/// The areas that have published examples. Generated.
std::vector<registered_area> list_areas();

} // namespace published
