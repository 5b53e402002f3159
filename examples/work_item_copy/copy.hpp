// SPDX-License-Identifier: BSL-1.0
// Keeps a SQLite copy of a project's work items and their links up to date.
//
//   item (id, rev, is_deleted, fields; type, state, title, assigned_to and changed_date are read from `fields`, a JSON object)
//     without the fields that follow from links, such as System.Parent
//   link (rel, source_id, target_id): what the service reported; current_link leaves out those of deleted work items
//   current_item: without the recycle bin
//
// Each batch of the service and the watermark that follows it are one transaction. A program that is stopped at any point, by a power cut
// or a kill, therefore goes on where its last transaction ended, and nothing is lost or applied twice.
#pragma once

#include "database.hpp"

#include <azdo/core/result.hpp>
#include <azdo/http/client.hpp>

#include <cstddef>
#include <string>

namespace work_item_copy {

/// What a file is a copy of.
struct source {
    std::string address{}; ///< of the server; empty for Azure DevOps Services
    std::string organization;
    std::string project;
};

struct outcome {
    std::size_t items = 0;    ///< work items that the service reported: new, changed, deleted or restored
    std::size_t links = 0;    ///< links that it reported: made or removed
    std::size_t removed = 0;  ///< work items that were destroyed, or moved to another project
    bool began_again = false; ///< the service no longer knew the watermark
};

/// Brings the copy up to date, and makes it where there is none.
///
/// Failures: `invalid_input` for a file that is a copy of something else, or no copy; `conflict` if another program updates the same file;
/// `storage` of SQLite; those of the calls. What was read before a failure stays.
azdo::result<outcome> update(const std::string& file, const source& of, const azdo::client& api);
/// The same in an open database.
azdo::result<outcome> update(const database& in, const source& of, const azdo::client& api);

} // namespace work_item_copy
