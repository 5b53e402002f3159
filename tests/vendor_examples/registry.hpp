// SPDX-License-Identifier: BSL-1.0
// Type-erased operations, by the id in the published description, with the functions that the examples need.
#pragma once

#include "set_field.hpp"

#include <azdo/http/to_request.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <functional>
#include <map>
#include <string>
#include <type_traits>
#include <utility>

namespace published {

struct entry {
    /// The request of an operation whose fields are set from these texts.
    std::function<azdo::result<azdo::http::request>(const field_values&)> request;
    /// The JSON of a response, decoded to the result type and encoded again. Empty for an operation without a result; if the result is a
    /// text, it is the body itself.
    std::function<azdo::result<std::string>(const std::string&)> round_trip;
};

class registry {
public:
    /// `start` is an operation whose required fields have arbitrary values.
    template <class Op>
    void add(const std::string& id, Op start) {
        all_[id] = {[start = std::move(start)](const field_values& values) -> azdo::result<azdo::http::request> {
                        Op made = start;
                        if (auto set = set_fields(made, values); !set) return set.error();
                        return azdo::to_request(made);
                    },
            &round_trip<typename Op::result_type>};
    }
    const entry* find(const std::string& id) const {
        const auto found = all_.find(id);
        return found == all_.end() ? nullptr : &found->second;
    }

private:
    template <class T>
    static azdo::result<std::string> round_trip(const std::string& text) {
        if constexpr (std::is_void_v<T>) {
            return std::string();
        } else if constexpr (std::is_same_v<T, std::string>) {
            return text;
        } else {
            const auto decoded = azdo::json::decode<T>(text, {.null_is_absent = true});
            if (!decoded) return decoded.error();
            return azdo::json::encode(*decoded);
        }
    }

    std::map<std::string, entry> all_{};
};

void register_account(registry& into);
void register_core(registry& into);
void register_git(registry& into);
void register_graph(registry& into);
void register_ims(registry& into);
void register_profile(registry& into);
void register_wit(registry& into);

} // namespace published
