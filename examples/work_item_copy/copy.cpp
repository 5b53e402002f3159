// SPDX-License-Identifier: BSL-1.0
#include "copy.hpp"

#include <azdo/api/wit/wiql.hpp>
#include <azdo/devops/reporting_links.hpp>
#include <azdo/devops/reporting_revisions_as.hpp>
#include <azdo/devops/run_query.hpp>
#include <azdo/devops/work_items_as.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace work_item_copy {
namespace {

namespace wit = azdo::api::wit;

/// All fields of a work item, whatever its process defines.
struct all_fields {
    azdo::unknown_fields members{};
    static constexpr auto schema() { return azdo::describe(azdo::rest<&all_fields::members>()); }
};
/// The service derives these from the links of a work item, and they change without a revision of it: the copy has the links.
constexpr std::array<std::string_view, 6> derived{"System.AttachedFileCount", "System.ExternalLinkCount", "System.HyperLinkCount",
    "System.Parent", "System.RelatedLinkCount", "System.RemoteLinkCount"};

std::string kept_fields(all_fields& fields) {
    std::erase_if(
        fields.members.members, [](const auto& one) { return std::find(derived.begin(), derived.end(), one.key) != derived.end(); });
    return azdo::json::encode(fields);
}

/// No field: whether a work item exists.
struct only_id {
    std::int32_t id = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Id", &only_id::id>()); }
};

constexpr std::int64_t application_id = 0x617A646F; // "azdo": marks the files that are copies

constexpr const char* tables = R"(
CREATE TABLE source (address TEXT NOT NULL, organization TEXT NOT NULL, project TEXT NOT NULL);
CREATE TABLE watermark (stream TEXT PRIMARY KEY, token TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO watermark VALUES ('item', ''), ('link', '');
CREATE TABLE item (
    id INTEGER PRIMARY KEY, rev INTEGER NOT NULL, is_deleted INTEGER NOT NULL, fields TEXT NOT NULL,
    type TEXT AS (json_extract(fields, '$."System.WorkItemType"')), state TEXT AS (json_extract(fields, '$."System.State"')),
    title TEXT AS (json_extract(fields, '$."System.Title"')), assigned_to TEXT AS (json_extract(fields, '$."System.AssignedTo"')),
    changed_date TEXT AS (json_extract(fields, '$."System.ChangedDate"')));
CREATE TABLE link (rel TEXT, source_id INTEGER, target_id INTEGER, PRIMARY KEY (source_id, target_id, rel)) WITHOUT ROWID;
CREATE INDEX link_of_target ON link (target_id);
CREATE VIEW current_item AS SELECT * FROM item WHERE NOT is_deleted;
CREATE VIEW current_link AS SELECT * FROM link
    WHERE (source_id IN (SELECT id FROM current_item) OR target_id IN (SELECT id FROM current_item))
        AND source_id NOT IN (SELECT id FROM item WHERE is_deleted) AND target_id NOT IN (SELECT id FROM item WHERE is_deleted);
)";

azdo::result<std::int64_t> number_of(const database& in, std::string_view sql) {
    auto asked = in.prepare(sql);
    if (!asked) return std::move(asked).error();
    const auto row = asked->next();
    if (!row) return row.error();
    return *row ? asked->number(0) : 0;
}

azdo::result<void> make_tables(const database& in, const source& of) {
    if (auto good = in.execute(tables); !good) return good;
    if (auto good = in.execute(("PRAGMA application_id = " + std::to_string(application_id)).c_str()); !good) return good;
    auto put = in.prepare("INSERT INTO source VALUES (?, ?, ?)");
    if (!put) return std::move(put).error();
    return put->bind(1, of.address).bind(2, of.organization).bind(3, of.project).run();
}

azdo::result<void> check_source(const database& in, const source& of) {
    auto asked = in.prepare("SELECT address, organization, project FROM source");
    if (!asked) return std::move(asked).error();
    const auto row = asked->next();
    if (!row) return row.error();
    if (!*row || asked->text(0) != of.address || asked->text(1) != of.organization || asked->text(2) != of.project)
        return azdo::fail(azdo::failure_kind::invalid_input, "this file is a copy of " + asked->text(1) + "/" + asked->text(2) +
                                                                 (asked->text(0).empty() ? "" : " at " + asked->text(0)) +
                                                                 ": use another file");
    return {};
}

/// Makes the tables of a new file in one transaction; refuses one that is not a copy of `of`.
azdo::result<void> prepare(const database& in, const source& of) {
    if (auto good = in.execute("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF"); !good) return good;
    auto change = transaction::begin(in);
    if (!change) return std::move(change).error();
    const auto mark = number_of(in, "PRAGMA application_id");
    if (!mark) return mark.error();
    if (*mark == application_id) return check_source(in, of);
    const auto others = number_of(in, "SELECT count(*) FROM sqlite_master");
    if (!others) return others.error();
    if (*others > 0) return azdo::fail(azdo::failure_kind::invalid_input, "this database is not a copy of work items: use another file");
    if (auto good = make_tables(in, of); !good) return good;
    return change->commit();
}

azdo::result<std::string> watermark_of(const database& in, std::string_view stream) {
    auto asked = in.prepare("SELECT token FROM watermark WHERE stream = ?");
    if (!asked) return std::move(asked).error();
    const auto row = asked->bind(1, stream).next();
    if (!row) return row.error();
    return asked->text(0);
}

/// Replaces the watermark; nobody else may have done so since it was read.
azdo::result<void> move_watermark(const database& in, std::string_view stream, std::string_view from, std::string_view to) {
    auto put = in.prepare("UPDATE watermark SET token = ? WHERE stream = ? AND token = ?");
    if (!put) return std::move(put).error();
    if (auto good = put->bind(1, to).bind(2, stream).bind(3, from).run(); !good) return good;
    if (in.changes() != 1) return azdo::fail(azdo::failure_kind::conflict, "another program updates the same file");
    return {};
}

/// The statements that apply a reported revision or link.
class writer {
public:
    static azdo::result<writer> to(const database& in) {
        auto item = in.prepare("INSERT INTO item (id, rev, is_deleted, fields) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE "
                               "SET rev = ?2, is_deleted = ?3, fields = ?4 WHERE ?2 >= rev");
        auto add = in.prepare("INSERT OR IGNORE INTO link VALUES (?, ?, ?)");
        auto remove = in.prepare("DELETE FROM link WHERE rel = ? AND source_id = ? AND target_id = ?");
        if (!item) return std::move(item).error();
        if (!add) return std::move(add).error();
        if (!remove) return std::move(remove).error();
        return writer(*std::move(item), *std::move(add), *std::move(remove));
    }
    azdo::result<void> apply(azdo::reporting_revision<all_fields>& one) {
        const std::string fields = kept_fields(one.value);
        return item_.bind(1, one.id).bind(2, one.rev).bind(3, one.is_deleted ? 1 : 0).bind(4, fields).run();
    }
    azdo::result<void> apply(const azdo::reporting_link& one) {
        return (one.is_active ? add_ : remove_).bind(1, one.rel).bind(2, one.source_id).bind(3, one.target_id).run();
    }

private:
    writer(statement item, statement add, statement remove) : item_(std::move(item)), add_(std::move(add)), remove_(std::move(remove)) {}
    statement item_, add_, remove_;
};

/// Applies a batch and moves the watermark, in one transaction.
template <class Batch>
azdo::result<void> keep(const database& in, const char* stream, std::string_view from, Batch& batch, bool anew) {
    auto change = transaction::begin(in);
    if (!change) return std::move(change).error();
    if (anew)
        if (auto good = in.execute(("DELETE FROM " + std::string(stream)).c_str()); !good) return good;
    auto to = writer::to(in);
    if (!to) return std::move(to).error();
    for (auto& one : batch.values)
        if (auto good = to->apply(one); !good) return good;
    if (auto good = move_watermark(in, stream, from, batch.continuation_token); !good) return good;
    return change->commit();
}

bool is_unknown_watermark(const azdo::failure& why) { return why.status == 400 || why.status == 410; }

/// Reads a stream to its end. Where the service no longer knows the watermark, it begins again, and forgets what it had once the first
/// batch is there.
template <class Step>
azdo::result<std::size_t> follow(const database& in, const char* stream, Step step, const azdo::client& api, bool& began_again) {
    auto held = watermark_of(in, stream);
    if (!held) return std::move(held).error();
    step.continuation_token = *held;
    std::size_t count = 0;
    bool anew = false;
    for (bool go_on = true; go_on;) {
        go_on = false;
        for (auto& batch : azdo::streamed_batches(step, api)) {
            if (!batch && !anew && !step.continuation_token.empty() && count == 0 && is_unknown_watermark(batch.error())) {
                go_on = anew = began_again = true;
                step.continuation_token.clear();
                break;
            }
            if (!batch) return batch.error();
            if (auto good = keep(in, stream, *held, *batch, anew); !good) return std::move(good).error();
            *held = batch->continuation_token;
            anew = false;
            count += batch->values.size();
        }
    }
    return count;
}

constexpr std::int32_t window = azdo::max_query_results;

/// The ids that the project has after `last`, at most as many as one query finds.
azdo::result<std::vector<std::int64_t>> ids_after(std::int64_t last, const source& of, const azdo::client& api) {
    wit::query_by_wiql asked{.project = of.project, .body = {}, .top = window};
    asked.body.query = "SELECT [System.Id] FROM WorkItems WHERE [System.TeamProject] = @project AND [System.Id] > " + std::to_string(last) +
                       " ORDER BY [System.Id]";
    const auto found = azdo::call(asked, api);
    if (!found) return found.error();
    std::vector<std::int64_t> ids;
    for (const auto& one : found->work_items) ids.push_back(one.id);
    return ids;
}

/// Those of these work items that the project, or without one the organization, does not have.
azdo::result<std::vector<std::int32_t>> missing(const std::vector<std::int32_t>& ids, const std::string& project, const azdo::client& api) {
    azdo::get_work_items_as<only_id> wanted;
    if (!project.empty()) wanted.project = project;
    wanted.ids = ids;
    auto found = azdo::call(wanted, api);
    if (!found) return std::move(found).error();
    return std::move(found->missing);
}

/// Removes work items that the service no longer reports.
azdo::result<std::size_t> remove_lost(const database& in, const std::vector<std::int32_t>& ids, const source& of, const azdo::client& api) {
    auto gone = missing(ids, of.project, api); // a query may not have found an item that is only seconds old
    if (!gone) return std::move(gone).error();
    const auto destroyed = missing(*gone, {}, api);
    if (!destroyed) return destroyed.error();
    auto change = transaction::begin(in);
    if (!change) return std::move(change).error();
    auto item = in.prepare("DELETE FROM item WHERE id = ?");
    auto links = in.prepare("DELETE FROM link WHERE source_id = ?1 OR target_id = ?1");
    if (!item) return std::move(item).error();
    if (!links) return std::move(links).error();
    for (const auto id : *gone)
        if (auto good = item->bind(1, id).run(); !good) return std::move(good).error();
    for (const auto id : *destroyed) // one that moved keeps its links
        if (auto good = links->bind(1, id).run(); !good) return std::move(good).error();
    if (auto good = change->commit(); !good) return std::move(good).error();
    return gone->size();
}

/// The copy's ids after `last` up to `end` that are not among those of the project, which are in order.
azdo::result<std::vector<std::int32_t>> lost_among(
    const database& in, const std::vector<std::int64_t>& there, std::int64_t last, std::int64_t end) {
    auto here = in.prepare("SELECT id FROM current_item WHERE id > ? AND id <= ? ORDER BY id");
    if (!here) return std::move(here).error();
    here->bind(1, last).bind(2, end);
    std::vector<std::int32_t> lost;
    for (;;) {
        const auto row = here->next();
        if (!row) return row.error();
        if (!*row) return lost;
        const std::int64_t id = here->number(0);
        if (!std::binary_search(there.begin(), there.end(), id)) lost.push_back(static_cast<std::int32_t>(id));
    }
}

/// Compares the ids with those of the project, a window at a time: the service does not report work items that were destroyed or moved.
azdo::result<std::size_t> compare(const database& in, const source& of, const azdo::client& api) {
    std::size_t removed = 0;
    for (std::int64_t last = 0; last < INT32_MAX;) {
        const auto there = ids_after(last, of, api);
        if (!there) return there.error();
        const std::int64_t end = there->size() < static_cast<std::size_t>(window) ? INT32_MAX : there->back();
        if (end <= last)
            return azdo::fail(azdo::failure_kind::protocol, "the service found work items again that this query had left behind");
        const auto lost = lost_among(in, *there, last, end);
        if (!lost) return lost.error();
        const auto some = lost->empty() ? azdo::result<std::size_t>(0u) : remove_lost(in, *lost, of, api);
        if (!some) return some.error();
        removed += *some;
        last = end;
    }
    return removed;
}

} // namespace

azdo::result<outcome> update(const database& in, const source& of, const azdo::client& api) {
    if (auto good = prepare(in, of); !good) return std::move(good).error();
    outcome made;
    azdo::reporting_revisions_as<all_fields> revisions{.project = of.project};
    revisions.expand_fields = revisions.include_deleted = revisions.include_latest_only = true;
    revisions.include_identity_ref = false;
    const auto items = follow(in, "item", std::move(revisions), api, made.began_again);
    if (!items) return items.error();
    const auto links = follow(in, "link", azdo::reporting_links{.project = of.project}, api, made.began_again);
    if (!links) return links.error();
    const auto removed = compare(in, of, api);
    if (!removed) return removed.error();
    made.items = *items;
    made.links = *links;
    made.removed = *removed;
    return made;
}

azdo::result<outcome> update(const std::string& file, const source& of, const azdo::client& api) {
    const auto in = database::open(file);
    if (!in) return in.error();
    return update(*in, of, api);
}

} // namespace work_item_copy
