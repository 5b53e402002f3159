// SPDX-License-Identifier: BSL-1.0
// The interface of a peer. Its files call `offer` during program start; tasks that are not offered are not measured.
#pragma once

#include "model.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace benchmarks {

/// How many bytes may be read past the end of every text passed to a peer (simdjson requires it).
inline constexpr unsigned padding = 64;

/// A batch of work items. `decode_into` reads into an object that may hold an older batch; both throw on failure. `encode` may
/// write into the buffer or into one of its own that it reuses; the view is valid until the next call.
struct work_item_codec {
    const char* peer;
    const char* version;
    work_items (*decode)(const std::string& text); ///< nullptr: `decode_into` a new object
    void (*decode_into)(const std::string& text, work_items& to);
    std::string_view (*encode)(const work_items& from, std::string& buffer); ///< nullptr if this peer only reads
};

/// A services configuration and a JSON Patch document.
struct small_codec {
    const char* peer;
    void (*decode_config)(const std::string& text, services& to);
    std::string_view (*encode_patch)(const patch& from, std::string& buffer);
    void (*read_config)(const std::string& text) = nullptr; ///< measured instead if the peer creates the object itself
};

/// A batch of work items read into views of the text.
struct view_codec {
    const char* peer;
    void (*decode)(const std::string& text);
    bool (*equals)(const std::string& text, const work_items& expected);
};

/// The parameters of the request.
struct asked_work_item {
    std::string organization = "fabrikam";
    std::string project = "Fabrikam Fiber";
    std::int32_t id = 1234;
    std::vector<std::string> fields{
        "System.Title", "System.State", "System.AssignedTo", "System.Description", "Microsoft.VSTS.Common.Priority"};
};
/// The headers of every such request, after its URL.
inline constexpr std::string_view request_headers = "Accept:application/json\nX-TFS-FedAuthRedirect:Suppress\n";

/// The request for one work item with five fields. `text` returns the whole result, which must be the same for all peers.
struct request_builder {
    const char* peer;
    void (*build)();
    std::string (*text)();
};

/// Reads a page of a query. `text` returns what was read, which must be the same for all peers.
struct query_reader {
    const char* peer;
    void (*read)();
    std::string (*text)();
};

bool offer(const work_item_codec& codec);
bool offer(const small_codec& codec);
bool offer(const view_codec& codec);
bool offer(const request_builder& builder);
bool offer(const query_reader& reader);

/// Keeps the compiler from optimising the value away.
inline void keep(const void* value) { asm volatile("" : : "g"(value) : "memory"); }

} // namespace benchmarks
