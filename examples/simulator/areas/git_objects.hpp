// SPDX-License-Identifier: BSL-1.0
// Git objects with the ids that git gives them: blobs, trees, commits and annotated tags of one repository, and the questions about history.
#pragma once

#include "../text.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace simulator::git {

inline constexpr std::string_view no_object = "0000000000000000000000000000000000000000";

enum class object_kind { blob, tree, commit, tag };
/// `blob`, `tree`, `commit`, `tag`
std::string_view name_of(object_kind kind);

struct signature {
    std::string name, email;
    std::int64_t seconds = 0; ///< since 1970, in UTC

    std::string date() const; ///< `2024-05-06T07:08:09Z`
};

struct commit {
    std::string tree;
    std::vector<std::string> parents;
    signature author, committer;
    std::string message;
};

struct tag {
    std::string object;
    object_kind kind = object_kind::commit; ///< of the tagged object
    std::string name;                       ///< without `refs/tags/`
    signature tagger;
    std::string message;
};

struct tree_entry {
    std::string mode; ///< `100644`; `40000`: a folder
    std::string name;
    std::string id;

    bool is_folder() const { return mode == "40000"; }
};

struct file {
    std::string mode = "100644";
    std::string id;

    bool operator==(const file&) const = default;
};
/// By path without a leading slash.
using file_map = std::map<std::string, file, std::less<>>;

/// Forty hexadecimal digits, or at least six of them.
bool is_object_id(std::string_view text);

class object_store {
public:
    std::string put_blob(std::string bytes);
    std::string put_tree(std::vector<tree_entry> entries);
    std::string put_tree(const file_map& files);
    std::string put_commit(const commit& made);
    std::string put_tag(const tag& made);
    void add_all(const object_store& from);

    std::optional<object_kind> kind_of(std::string_view id) const;
    const std::string* blob(std::string_view id) const; ///< null for any other object
    std::vector<tree_entry> tree(std::string_view id) const;
    const commit* find_commit(std::string_view id) const;
    const tag* find_tag(std::string_view id) const;
    /// The full id of the one object whose id begins with `prefix`.
    std::optional<std::string> complete(std::string_view prefix) const;
    std::size_t size_of(std::string_view id) const; ///< in bytes, without the header

    /// All files of a tree or of a commit's tree.
    file_map files(std::string_view tree_or_commit) const;
    /// The commit that an id names by itself or through annotated tags; empty if it names no commit.
    std::string peel(std::string id) const;

    // History. Each function takes ids of commits in this store.
    std::set<std::string, std::less<>> ancestors(std::string_view id) const; ///< with the commit itself
    bool is_ancestor(std::string_view older, std::string_view newer) const;
    std::vector<std::string> log(std::string_view id) const; ///< newest first, each commit before its parents
    std::vector<std::string> merge_bases(std::string_view left, std::string_view right) const;
    /// Commits that `of` has and `without` does not have, newest first.
    std::vector<std::string> log_without(std::string_view of, std::string_view without) const;

private:
    struct object {
        object_kind kind;
        std::string bytes;
        commit as_commit{};
        tag as_tag{};
        std::vector<tree_entry> entries{};
    };
    std::string put(object made);
    const object* find(std::string_view id) const;

    std::map<std::string, object, std::less<>> objects_;
};

struct merged {
    file_map files;
    std::vector<std::string> conflicts; ///< paths
};
/// A three-way merge: by file, and by line where both sides changed one.
merged merge_files(object_store& store, const file_map& base, const file_map& ours, const file_map& theirs);

} // namespace simulator::git
