// SPDX-License-Identifier: BSL-1.0
// Three-way merges of files and of lines.
#include "git_objects.hpp"

#include <algorithm>
#include <cstddef>

namespace simulator::git {
namespace {

using lines = std::vector<std::string_view>;

constexpr std::size_t most_lines = 2000; // longer files are merged as a whole

lines lines_of(std::string_view text) {
    lines out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        out.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return out;
}

/// For each line of `from`, the line of `to` that it is in a longest common subsequence; -1: none.
std::vector<std::ptrdiff_t> match(const lines& from, const lines& to) {
    std::vector<std::vector<std::size_t>> length(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
    for (auto i = from.size(); i-- > 0;) {
        for (auto j = to.size(); j-- > 0;)
            length[i][j] = from[i] == to[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    }
    std::vector<std::ptrdiff_t> out(from.size(), -1);
    for (std::size_t i = 0, j = 0; i < from.size() && j < to.size();) {
        if (from[i] == to[j]) {
            out[i++] = static_cast<std::ptrdiff_t>(j++);
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return out;
}

bool same(const lines& left, std::size_t from, std::size_t to, const lines& right, std::size_t other_from, std::size_t other_to) {
    return to - from == other_to - other_from &&
           std::equal(left.begin() + static_cast<std::ptrdiff_t>(from), left.begin() + static_cast<std::ptrdiff_t>(to),
               right.begin() + static_cast<std::ptrdiff_t>(other_from));
}

void append(std::string& out, const lines& from, std::size_t begin, std::size_t end) {
    for (auto i = begin; i < end; ++i) out += from[i];
}

/// Empty if both sides changed the same or adjoining lines in different ways.
std::optional<std::string> merge_text(std::string_view base_text, std::string_view our_text, std::string_view their_text) {
    const auto base = lines_of(base_text), ours = lines_of(our_text), theirs = lines_of(their_text);
    if (std::max({base.size(), ours.size(), theirs.size()}) > most_lines) return std::nullopt;
    const auto in_ours = match(base, ours), in_theirs = match(base, theirs);
    std::string out;
    std::size_t b = 0, o = 0, t = 0;
    while (true) {
        // The next line that all three have ends a chunk.
        auto next = b;
        while (next < base.size() && (in_ours[next] < 0 || in_theirs[next] < 0)) ++next;
        const auto our_end = next < base.size() ? static_cast<std::size_t>(in_ours[next]) : ours.size();
        const auto their_end = next < base.size() ? static_cast<std::size_t>(in_theirs[next]) : theirs.size();
        const bool we_changed = !same(base, b, next, ours, o, our_end), they_changed = !same(base, b, next, theirs, t, their_end);
        if (we_changed && they_changed && !same(ours, o, our_end, theirs, t, their_end)) return std::nullopt;
        if (they_changed) {
            append(out, theirs, t, their_end);
        } else {
            append(out, ours, o, our_end);
        }
        if (next == base.size()) return out;
        out += base[next];
        b = next + 1, o = our_end + 1, t = their_end + 1;
    }
}

const file* find(const file_map& in, const std::string& path) {
    const auto found = in.find(path);
    return found == in.end() ? nullptr : &found->second;
}

bool equal(const file* left, const file* right) { return left && right ? *left == *right : left == right; }

/// A file where the other side has a folder of that name.
bool has_folder(const file_map& files, const std::string& path) {
    const auto next = files.lower_bound(path + '/');
    return next != files.end() && next->first.starts_with(path + '/');
}

void merge_one(object_store& store, const std::string& path, const file* base, const file* ours, const file* theirs, merged& into) {
    const auto* taken = equal(ours, theirs) || equal(base, theirs) ? ours : equal(base, ours) ? theirs : nullptr;
    if (taken || equal(base, theirs) || equal(base, ours) || equal(ours, theirs)) {
        if (taken) into.files.emplace(path, *taken);
        return;
    }
    const auto* old_text = base ? store.blob(base->id) : nullptr;
    if (base && ours && theirs && old_text) {
        if (auto text = merge_text(*old_text, *store.blob(ours->id), *store.blob(theirs->id))) {
            into.files.emplace(path, file{ours->mode, store.put_blob(*std::move(text))});
            return;
        }
    }
    into.conflicts.push_back(path);
    if (const auto* kept = ours ? ours : theirs) into.files.emplace(path, *kept);
}

} // namespace

merged merge_files(object_store& store, const file_map& base, const file_map& ours, const file_map& theirs) {
    std::set<std::string> paths;
    for (const auto* side : {&base, &ours, &theirs}) {
        for (const auto& entry : *side) paths.insert(entry.first);
    }
    merged out;
    for (const auto& path : paths) merge_one(store, path, find(base, path), find(ours, path), find(theirs, path), out);
    for (const auto& entry : out.files) {
        if (has_folder(out.files, entry.first)) out.conflicts.push_back(entry.first);
    }
    return out;
}

} // namespace simulator::git
