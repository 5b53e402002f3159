// SPDX-License-Identifier: BSL-1.0
// What a peer offers to be measured. Its files call `offer` while the program starts; what is never offered is not measured.
#pragma once

#include "model.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace benchmarks {

/// The bytes that may be read behind every text handed to a peer (simdjson asks for them; the others need not know).
inline constexpr unsigned padding = 64;

/// A batch of work items. `decode_into` reads into an object that may hold an older batch; both throw when they fail. `encode` may
/// write into the buffer or into one of its own that it uses again; the view is valid until the next call.
struct work_item_codec {
    const char* peer;
    const char* version;
    work_items (*decode)(const std::string& text); ///< nullptr: `decode_into` a new object
    void (*decode_into)(const std::string& text, work_items& to);
    std::string_view (*encode)(const work_items& from, std::string& buffer); ///< nullptr: this peer only reads
};

/// A services configuration and a JSON Patch document.
struct small_codec {
    const char* peer;
    void (*decode_config)(const std::string& text, services& to);
    std::string_view (*encode_patch)(const patch& from, std::string& buffer);
    void (*read_config)(const std::string& text) = nullptr; ///< what is measured, where the peer makes the object itself
};

/// A batch of work items read into views of the text.
struct view_codec {
    const char* peer;
    void (*decode)(const std::string& text);
    bool (*equals)(const std::string& text, const work_items& expected);
};

/// What the request asks for.
struct asked_work_item {
    std::string organization = "fabrikam";
    std::string project = "Fabrikam Fiber";
    std::int32_t id = 1234;
    std::vector<std::string> fields{
        "System.Title", "System.State", "System.AssignedTo", "System.Description", "Microsoft.VSTS.Common.Priority"};
};
/// The headers that every such request has, behind its URL.
inline constexpr std::string_view request_headers = "Accept:application/json\nX-TFS-FedAuthRedirect:Suppress\n";

/// The request for one work item with five fields. `text` is all that was built; the same for everybody.
struct request_builder {
    const char* peer;
    void (*build)();
    std::string (*text)();
};

bool offer(const work_item_codec& codec);
bool offer(const small_codec& codec);
bool offer(const view_codec& codec);
bool offer(const request_builder& builder);

/// Keeps the compiler from leaving out what makes the value.
inline void keep(const void* value) { asm volatile("" : : "g"(value) : "memory"); }

} // namespace benchmarks
