// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <simulator/areas/git_objects.hpp>
#include <simulator/areas/zip.hpp>

#include <boost/test/unit_test.hpp>

namespace simulator_git {
using namespace simulator_tests;

const std::string zeros(40, '0');
const std::string fiber = "/fabrikam/Fabrikam-Fiber/_apis/git/repositories/Fabrikam-Fiber";

struct with_git : with_service {
    with_git() { use_scopes("vso.code_manage"); }

    answer change(const std::string& method, const std::string& target, const json::value& body) {
        return send(method, with_version(target), json::serialize(body), "application/json");
    }
    std::string tip(const std::string& branch = "main") { return get(fiber + "/refs?filter=heads/" + branch).text_at("/value/0/objectId"); }
    static json::object edit(const std::string& type, const std::string& path, const std::string& content) {
        return {{"changeType", type}, {"item", json::object{{"path", path}}},
            {"newContent", json::object{{"content", content}, {"contentType", "rawtext"}}}};
    }
    static std::string deep_path(std::size_t parts) {
        std::string out;
        for (std::size_t i = 0; i < parts; ++i) out += "/a";
        return out;
    }
    answer push(const std::string& branch, const std::string& old_id, json::array changes, const std::string& comment = "A change") {
        return post(
            fiber + "/pushes", {{"refUpdates", json::array{json::object{{"name", "refs/heads/" + branch}, {"oldObjectId", old_id}}}},
                                   {"commits", json::array{json::object{{"comment", comment}, {"changes", std::move(changes)}}}}});
    }
    answer move_ref(const std::string& name, const std::string& from, const std::string& to) {
        return post(fiber + "/refs", json::array{json::object{{"name", name}, {"oldObjectId", from}, {"newObjectId", to}}});
    }
};

} // namespace simulator_git

BOOST_FIXTURE_TEST_SUITE(simulator_git, with_git)

BOOST_AUTO_TEST_CASE(objects_have_the_ids_that_git_gives_them) {
    using namespace simulator::git;
    object_store in;
    BOOST_TEST(in.put_blob("") == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    BOOST_TEST(in.put_blob("hello\n") == "ce013625030ba8dba906f756967f9e9ca394464a");
    BOOST_TEST(in.put_tree(file_map{}) == "4b825dc642cb6eb9a060e54bf8d69288fbee4904");
    const auto file_of = [&](const char* text) { return file{"100644", in.put_blob(text)}; };
    // Git sorts the folder `a` as `a/`: behind `a-b` and `a.txt`.
    const auto tree = in.put_tree(
        file_map{{"a/x", file_of("one\n")}, {"a.txt", file_of("two\n")}, {"a-b", file_of("four\n")}, {"b/c/z", file_of("three")}});
    BOOST_TEST(tree == "f1271f1d0451f705f8dc0cd2b160697e83777328");
    const signature ada{"Ada", "ada@x.example", 1735732800}, bob{"Bob", "bob@x.example", 1735732801};
    const auto first = in.put_commit({tree, {}, ada, bob, "First"});
    BOOST_TEST(first == "59a805cc5180b5798653d2eb82a8774a68e67816");
    const auto second = in.put_commit({tree, {first}, ada, bob, "Second\n"});
    BOOST_TEST(second == "8818e8541d7f8b6d4e739d836639bb53f46fc991");
    const auto noted = in.put_tag({second, object_kind::commit, "v1", ada, "note"});
    BOOST_TEST(noted == "cb8e5b64d2f16661cdd8c0c91e339d80df6c89f9");
    BOOST_TEST(in.peel(noted) == second);
    BOOST_TEST(in.complete("59a805c").value_or("") == first);
    BOOST_TEST(!in.complete("59a80"));
}

BOOST_AUTO_TEST_CASE(histories_merge_by_file_and_by_line) {
    using namespace simulator::git;
    object_store in;
    const auto files_of = [&](const char* text) { return file_map{{"f", {"100644", in.put_blob(text)}}}; };
    const auto base = files_of("1\n2\n3\n4\n5\n");
    struct {
        const char *ours, *theirs, *expected;
    } const cases[] = {{"0\n2\n3\n4\n5\n", "1\n2\n3\n4\n6\n", "0\n2\n3\n4\n6\n"}, {"1\n2\n3\n4\n5\n", "1\n3\n4\n5\n", "1\n3\n4\n5\n"},
        {"1\n2\n9\n4\n5\n", "1\n2\n9\n4\n5\n", "1\n2\n9\n4\n5\n"}, {"1\n2\nA\n4\n5\n", "1\n2\nB\n4\n5\n", nullptr},
        {"1\n2\n3\n4\n5\nA", "1\n2\n3\n4\n5\nB", nullptr}};
    for (const auto& one : cases) {
        const auto got = merge_files(in, base, files_of(one.ours), files_of(one.theirs));
        BOOST_TEST(got.conflicts.empty() == (one.expected != nullptr));
        if (one.expected) BOOST_TEST(*in.blob(got.files.at("f").id) == one.expected);
    }
    BOOST_TEST(merge_files(in, base, {}, base).files.empty());
    BOOST_TEST(merge_files(in, base, {}, files_of("x")).conflicts.size() == 1u);
    const auto root = in.put_commit({in.put_tree(base), {}, {}, {}, "root"});
    const auto left = in.put_commit({in.put_tree(base), {root}, {}, {}, "left"}),
               right = in.put_commit({in.put_tree(base), {root}, {}, {}, "right"});
    BOOST_TEST(in.merge_bases(left, right) == std::vector<std::string>{root});
    BOOST_TEST(in.log_without(left, right) == std::vector<std::string>{left});
    BOOST_TEST(in.is_ancestor(root, left));
    BOOST_TEST(!in.is_ancestor(left, right));
}

BOOST_AUTO_TEST_CASE(every_project_has_a_repository_with_a_commit) {
    const auto all = get("/fabrikam/_apis/git/repositories");
    BOOST_TEST(all.number_at("/count") == 3);
    const auto one = get(fiber);
    BOOST_TEST(one.text_at("/name") == "Fabrikam-Fiber");
    BOOST_TEST(one.text_at("/defaultBranch") == "refs/heads/main");
    BOOST_TEST(one.text_at("/project/name") == "Fabrikam-Fiber");
    BOOST_TEST(get("/fabrikam/_apis/git/repositories/" + one.text_at("/id")).text_at("/id") == one.text_at("/id"));
    BOOST_TEST(
        get("/fabrikam/Caf%C3%A9%20Orders/_apis/git/repositories/" + one.text_at("/id")).type_key() == "GitRepositoryNotFoundException");
    BOOST_TEST(get("/fabrikam/_apis/git/repositories/Fabrikam-Fiber").status == 400); // a name needs its project
    const auto missing = get(fiber + "x");
    BOOST_TEST(missing.status == 404);
    BOOST_TEST(missing.message().starts_with("TF401019: "));
    BOOST_TEST(get(fiber + "/items?path=/README.md").text == "# Fabrikam-Fiber\n");
    BOOST_TEST(get(fiber + "/commits").number_at("/count") == 1);
    use_scopes("vso.work_full");
    BOOST_TEST(get(fiber).status == 403);
    use_scopes("vso.code_write");
    BOOST_TEST(post("/fabrikam/Fabrikam-Fiber/_apis/git/repositories", {{"name", "more"}}).status == 403);
}

BOOST_AUTO_TEST_CASE(repositories_are_created_changed_and_deleted) {
    const std::string list = "/fabrikam/Fabrikam-Fiber/_apis/git/repositories";
    const auto made = post(list, {{"name", "tools"}});
    BOOST_TEST(made.status == 201);
    BOOST_TEST(post(list, {{"name", "Tools"}}).type_key() == "GitRepositoryNameAlreadyExistsException");
    for (const auto* name : {"", "a/b", "_x", ".git"}) BOOST_TEST(post(list, {{"name", name}}).status == 400);
    BOOST_TEST(get(list + "/tools/items").message().starts_with("VS403403"));
    BOOST_TEST(get(list + "/tools/commits").number_at("/count") == 0);
    const auto fork =
        post("/fabrikam/_apis/git/repositories", json::parse(R"({"name": "fork", "project": {"id": ")" + get(fiber).text_at("/project/id") +
                                                             R"("}, "parentRepository": {"id": ")" + get(fiber).text_at("/id") + "\"}}"));
    BOOST_TEST(fork.at("/isFork").as_bool());
    BOOST_TEST(get(list + "/fork?includeParent=true").text_at("/parentRepository/name") == "Fabrikam-Fiber");
    BOOST_TEST(change("PATCH", list + "/fork", {{"name", "renamed"}, {"isDisabled", true}}).text_at("/name") == "renamed");
    BOOST_TEST(get(list).number_at("/count") == 2);
    BOOST_TEST(get(list + "?includeHidden=true").number_at("/count") == 3);
    BOOST_TEST(get(list + "/renamed/refs").status == 404); // disabled
    BOOST_TEST(change("PATCH", fiber, {{"defaultBranch", "refs/heads/none"}}).status == 404);
    const auto id = made.text_at("/id");
    const auto bin = "/fabrikam/Fabrikam-Fiber/_apis/git/recycleBin/repositories";
    BOOST_TEST(change("DELETE", list + '/' + id, {}).status == 204);
    BOOST_TEST(get(list + '/' + id).status == 404);
    BOOST_TEST(get(bin).text_at("/value/0/name") == "tools");
    BOOST_TEST(change("PATCH", std::string{bin} + '/' + id, {{"deleted", false}}).status == 200);
    BOOST_TEST(get(list + "/tools").status == 200);
    BOOST_TEST(change("DELETE", list + '/' + id, {}).status == 204);
    BOOST_TEST(change("DELETE", std::string{bin} + '/' + id, {}).status == 204);
    BOOST_TEST(get(bin).number_at("/count") == 0);
}

BOOST_AUTO_TEST_CASE(pushes_make_commits_of_changes) {
    const auto old = tip();
    const auto made = push("main", old,
        {edit("add", "/src/a.txt", "one"), edit("edit", "README.md", "new"),
            json::object{{"changeType", 1}, {"item", json::object{{"path", "/b.bin"}}},
                {"newContent", json::object{{"content", "AAEC"}, {"contentType", 1}}}}});
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.text_at("/refUpdates/0/oldObjectId") == old);
    const auto commit = made.text_at("/commits/0/commitId");
    BOOST_TEST(commit == tip());
    BOOST_TEST(made.text_at("/commits/0/parents/0") == old);
    BOOST_TEST(get(fiber + "/items?path=/b.bin&$format=octetStream").text == std::string("\0\1\2", 3));
    BOOST_TEST(get(fiber + "/commits/" + commit + "/changes").number_at("/changeCounts/Add") == 2);
    const auto stale = push("main", old, {edit("add", "/c", "x")});
    BOOST_TEST(stale.status == 409);
    BOOST_TEST(stale.message().starts_with("TF401028: The reference 'refs/heads/main'"));
    const struct {
        json::object change;
        int status;
    } refused[] = {{edit("edit", "/none", "x"), 404}, {edit("add", "/src/a.txt", "x"), 400}, {edit("add", "/src", "x"), 400},
        {edit("add", "/src/a.txt/b", "x"), 400}, {edit("add", "/../x", "x"), 400}, {edit("add", "/.git/x", "x"), 400},
        {edit("nothing", "/x", "x"), 400}, {json::object{{"changeType", "add"}, {"item", json::object{{"path", "/x"}}}}, 400},
        {json::object{{"changeType", "delete"}, {"item", json::object{{"path", "/none"}}}}, 404}, {edit("edit", "/README.md", "new"), 400},
        {edit("add", "/a//b", "x"), 400}, {edit("add", "/a\nb", "x"), 400}, {edit("add", std::string{"/a\0b", 4}, "x"), 400},
        {edit("add", '/' + std::string(5000, 'a'), "x"), 400}, {edit("add", deep_path(100'000), "x"), 400},
        {json::object{{"changeType", "rename"}, {"sourceServerItem", "/b.bin"}, {"item", json::object{{"path", "/README.md/b"}}}}, 400},
        {json::object{{"changeType", "add"}, {"item", json::object{{"path", "/x"}}}, {"newContent", 5}}, 400},
        {json::object{{"changeType", "add"}, {"item", json::object{{"path", "/x"}}}, {"newContent", json::object{{"content", 5}}}}, 400}};
    for (const auto& one : refused) BOOST_TEST(push("main", commit, {one.change}).status == one.status, one.change);
    BOOST_TEST(tip() == commit);
    const auto moved = push("main", commit,
        {json::object{{"changeType", "rename"}, {"sourceServerItem", "/src"}, {"item", json::object{{"path", "/lib"}}}},
            json::object{{"changeType", "delete"}, {"item", json::object{{"path", "/b.bin"}}}}});
    BOOST_TEST(get(fiber + "/items?path=/lib/a.txt").text == "one");
    const auto changes = get(fiber + "/commits/" + moved.text_at("/commits/0/commitId") + "/changes");
    BOOST_TEST(changes.number_at("/changeCounts/Rename") == 1);
    BOOST_TEST(changes.text_at("/changes/1/item/path") == "/lib");
    BOOST_TEST(push("topic", commit, {edit("add", "/t", "t")}).text_at("/refUpdates/0/oldObjectId") == zeros); // a branch from a commit
    BOOST_TEST(push("orphan", zeros, {edit("add", "/t", "t")}).at("/commits/0/parents").as_array().empty());
    BOOST_TEST(push("other", std::string(40, '1'), {edit("add", "/t", "t")}).status == 404);
    BOOST_TEST(push("a..b", zeros, {edit("add", "/t", "t")}).type_key() == "InvalidGitRefNameException");
    BOOST_TEST(push("main/sub", zeros, {edit("add", "/t", "t")}).type_key() == "GitRefNameConflictException");
    BOOST_TEST(push("deep", zeros, {edit("add", deep_path(256), "t")}).status == 201);
    BOOST_TEST(
        get(fiber + "/pushes?searchCriteria.refName=refs/heads/main&searchCriteria.includeRefUpdates=true").number_at("/count") == 3);
    BOOST_TEST(get(fiber + "/pushes/2").text_at("/commits/0/commitId") == commit);
    BOOST_TEST(get(fiber + "/pushes/99").status == 404);
}

BOOST_AUTO_TEST_CASE(refs_are_listed_updated_and_locked) {
    const auto first = tip();
    const auto second = push("topic/one", first, {edit("add", "/t", "t")}).text_at("/commits/0/commitId");
    BOOST_TEST(move_ref("refs/heads/topic/two", zeros, first).at("/value/0/success").as_bool());
    BOOST_TEST(move_ref("refs/tags/v1", zeros, second).text_at("/value/0/updateStatus") == "succeeded");
    const struct {
        std::string name, from, to, status;
    } updates[] = {{"refs/heads/main", zeros, second, "staleOldObjectId"},
        {"refs/heads/new", zeros, std::string(40, '1'), "unresolvableToCommit"}, {"heads/new", zeros, first, "invalidRefName"},
        {"refs/heads/topic", zeros, first, "refNameConflict"}, {"refs/heads/none", zeros, zeros, "succeededNonExistentRef"},
        {"refs/heads/topic/two", first, zeros, "succeeded"}};
    for (const auto& one : updates) BOOST_TEST(move_ref(one.name, one.from, one.to).text_at("/value/0/updateStatus") == one.status);
    const auto several = post(fiber + "/refs", json::array{json::object{{"name", "refs/heads/new"}, {"newObjectId", first}},
                                                   json::object{{"name", "refs/heads/new"}, {"newObjectId", second}},
                                                   json::object{{"name", "refs/heads/new/sub"}, {"newObjectId", first}}});
    BOOST_TEST(several.text_at("/value/0/updateStatus") == "succeeded");
    BOOST_TEST(several.text_at("/value/1/updateStatus") == "staleOldObjectId");
    BOOST_TEST(several.text_at("/value/2/updateStatus") == "refNameConflict");
    BOOST_TEST(tip("new") == first);
    BOOST_TEST(move_ref("refs/heads/new", first, zeros).text_at("/value/0/updateStatus") == "succeeded");
    BOOST_TEST(get(fiber + "/refs?filter=heads/topic").number_at("/count") == 1);
    BOOST_TEST(get(fiber + "/refs?filterContains=OPIC").text_at("/value/0/name") == "refs/heads/topic/one");
    BOOST_TEST(get(fiber + "/refs?$top=1").header("x-ms-continuationtoken") == "1");
    BOOST_TEST(get(fiber + "/stats/branches?name=topic/one").number_at("/aheadCount") == 1);
    BOOST_TEST(get(fiber + "/stats/branches").number_at("/count") == 2);
    BOOST_TEST(change("PATCH", fiber + "/refs?filter=heads/main", {{"isLocked", true}}).at("/isLocked").as_bool());
    authorization = "Bearer " + service.issue_access_token("jamal@fabrikam.example", "vso.code_manage");
    BOOST_TEST(move_ref("refs/heads/main", first, second).text_at("/value/0/updateStatus") == "locked");
    BOOST_TEST(push("main", first, {edit("add", "/l", "l")}).type_key() == "GitRefLockedException");
    const auto tagged =
        post(fiber + "/annotatedtags", {{"name", "v2"}, {"message", "note"}, {"taggedObject", json::object{{"objectId", second}}}});
    BOOST_TEST(tagged.status == 201);
    BOOST_TEST(tagged.text_at("/taggedObject/objectType") == "commit");
    BOOST_TEST(get(fiber + "/annotatedtags/" + tagged.text_at("/objectId")).text_at("/message") == "note");
    BOOST_TEST(get(fiber + "/refs?filter=tags/v2&peelTags=true").text_at("/value/0/peeledObjectId") == second);
    BOOST_TEST(get(fiber + "/items?path=/t&versionDescriptor.version=v2&versionDescriptor.versionType=tag").text == "t");
}

BOOST_AUTO_TEST_CASE(the_default_branch_is_a_branch) {
    const auto first = tip();
    BOOST_TEST(move_ref("refs/x/y", zeros, first).text_at("/value/0/updateStatus") == "succeeded");
    for (const char* name : {"refs/x/y", "none", "refs/heads/none", "x"})
        BOOST_TEST(change("PATCH", fiber, {{"defaultBranch", name}}).type_key() == "GitRefNotFoundException", name);
    BOOST_TEST(get(fiber + "/items?path=/none").type_key() == "GitItemNotFoundException");
    const auto fork = [&](const std::string& query) {
        return post("/fabrikam/Fabrikam-Fiber/_apis/git/repositories" + query,
            {{"name", "fork"}, {"parentRepository", json::object{{"id", get(fiber).text_at("/id")}}}});
    };
    BOOST_TEST(fork("?sourceRef=x").type_key() == "GitRefNotFoundException");
    BOOST_TEST(fork("?sourceRef=refs/x/y").type_key() == "GitRefNotFoundException");
    const auto forked = fork("?sourceRef=refs/heads/main");
    BOOST_TEST(forked.text_at("/defaultBranch") == "refs/heads/main");
    const auto syncs = "/fabrikam/_apis/git/repositories/" + forked.text_at("/id") + "/forkSyncRequests";
    const auto sync = [&](const char* target) {
        const json::object refs{{"sourceRef", "refs/heads/main"}, {"targetRef", target}};
        return post(
            syncs, {{"source", json::object{{"repositoryId", get(fiber).text_at("/id")}}}, {"sourceToTargetRefs", json::array{refs}}});
    };
    for (const char* target : {"", "x", "refs/x", "refs/heads/a..b"})
        BOOST_TEST(sync(target).type_key() == "InvalidGitRefNameException", target);
    BOOST_TEST(sync("refs/heads/main/sub").type_key() == "GitRefNameConflictException");
    BOOST_TEST(sync("refs/heads/copy").status == 201);
    BOOST_TEST(change("PATCH", fiber, {{"name", std::string{"a\0b", 3}}}).type_key() == "InvalidGitRepositoryNameException");
}

BOOST_AUTO_TEST_CASE(items_are_files_and_folders_of_a_version) {
    const auto first = tip();
    push("main", first, {edit("add", "/src/a.txt", "one"), edit("add", "/src/deep/b.txt", "two")}, "Add sources");
    httplib::Headers as_json{{"Accept", "application/json"}};
    const auto shown = send("GET", fiber + "/items?path=/src/a.txt&includeContent=true&latestProcessedChange=true", {}, {}, as_json);
    BOOST_TEST(shown.text_at("/content") == "one");
    BOOST_TEST(shown.text_at("/latestProcessedChange/comment") == "Add sources");
    BOOST_TEST(shown.text_at("/gitObjectType") == "blob");
    BOOST_TEST(send("GET", fiber + "/items?path=/src", {}, {}, as_json).at("/isFolder").as_bool());
    BOOST_TEST(get(fiber + "/items?path=/src/a.txt&download=true").header("Content-Disposition") == "attachment; filename*=UTF-8''a.txt");
    BOOST_TEST(get(fiber + "/items?scopePath=/src&recursionLevel=oneLevel").number_at("/count") == 3);
    BOOST_TEST(get(fiber + "/items?scopePath=/src&recursionLevel=full").text_at("/value/3/path") == "/src/deep/b.txt");
    BOOST_TEST(get(fiber + "/items?scopePath=/src&recursionLevel=much").status == 400);
    const auto absent = get(fiber + "/items?path=/src/a.txt&versionDescriptor.version=" + first + "&versionDescriptor.versionType=commit");
    BOOST_TEST(absent.status == 404);
    BOOST_TEST(absent.message() == "TF401174: The item '/src/a.txt' could not be found in the repository 'Fabrikam-Fiber' at the version "
                                   "specified by '<Commit: " +
                                       first + " >' (resolved to commit '" + first + "')");
    BOOST_TEST(get(fiber + "/items?path=/x&versionDescriptor.version=none")
                   .message()
                   .starts_with("TF401175:The version descriptor <Branch: none >"));
    const auto zip = get(fiber + "/items?scopePath=/src&$format=zip");
    BOOST_TEST(zip.header("Content-Type") == "application/zip");
    BOOST_TEST(zip.text == simulator::zip_of({{"src/a.txt", "one"}, {"src/deep/b.txt", "two"}}));
    const auto tree = send("GET", fiber + "/items?path=/src", {}, {}, as_json).text_at("/objectId");
    BOOST_TEST(get(fiber + "/trees/" + tree + "?recursive=true").text_at("/treeEntries/2/relativePath") == "deep/b.txt");
    const auto blob = shown.text_at("/objectId");
    BOOST_TEST(get(fiber + "/blobs/" + blob).text == "one");
    BOOST_TEST(get(fiber + "/blobs/" + blob + "?$format=json").number_at("/size") == 3);
    BOOST_TEST(get(fiber + "/blobs/" + zeros).type_key() == "GitObjectDoesNotExistException");
    const auto batch = post(fiber + "/itemsbatch", json::parse(R"({"itemDescriptors": [{"path": "/src", "recursionLevel": "full"}]})"));
    BOOST_TEST(batch.at("/value/0").as_array().size() == 4u);
}

BOOST_AUTO_TEST_CASE(archives_are_zip_files) {
    const auto zip = simulator::zip_of({{"a", "hello\n"}});
    BOOST_TEST(zip.substr(0, 4) == "PK\x03\x04");
    BOOST_TEST(zip.substr(14, 4) == "\x20\x30\x3a\x36"); // CRC-32 of "hello\n" is 363a3020
    BOOST_TEST(zip.substr(zip.size() - 22, 4) == "PK\x05\x06");
}

BOOST_AUTO_TEST_CASE(commits_are_found_by_criteria) {
    const auto first = tip();
    const auto second = push("main", first, {edit("add", "/a/x", "1")}, "Second").text_at("/commits/0/commitId");
    clock.forward(std::chrono::hours{24});
    use_scopes("vso.code_manage"); // the first token has expired
    const auto third = push("main", second, {edit("add", "/y", "1")}, "Third").text_at("/commits/0/commitId");
    push("topic", first, {edit("add", "/z", "1")}, "Topic");
    const struct {
        std::string query;
        std::int64_t count;
    } cases[] = {{"", 3}, {"searchCriteria.itemPath=/a", 1}, {"searchCriteria.author=NORMAN", 3}, {"searchCriteria.author=jamal", 0},
        {"searchCriteria.$top=1", 1}, {"searchCriteria.$skip=2", 1}, {"searchCriteria.fromDate=2025-01-02T00:00:00Z", 1},
        {"searchCriteria.toDate=2025-01-01T13:00:00Z", 2}, {"searchCriteria.itemVersion.version=topic", 2},
        {"searchCriteria.fromCommitId=" + second, 2}, {"searchCriteria.toCommitId=" + second, 2},
        {"searchCriteria.itemVersion.version=main&searchCriteria.compareVersion.version=topic", 1},
        {"searchCriteria.ids%5B0%5D=" + first + "&searchCriteria.ids%5B1%5D=" + third, 2}, {"pushId=2", 1}};
    for (const auto& one : cases) BOOST_TEST(get(fiber + "/commits?" + one.query).number_at("/count") == one.count, one.query);
    BOOST_TEST(get(fiber + "/commits?searchCriteria.fromDate=soon").status == 400);
    BOOST_TEST(get(fiber + "/commits?searchCriteria.showOldestCommitsFirst=true").text_at("/value/2/commitId") == third);
    BOOST_TEST(get(fiber + "/commits/" + third).text_at("/push/pushedBy/uniqueName") == norman);
    BOOST_TEST(get(fiber + "/commits/" + third.substr(0, 8)).text_at("/comment") == "Third");
    BOOST_TEST(get(fiber + "/commits/" + std::string(40, '1')).status == 404);
    const auto batch = post(fiber + "/commitsbatch",
        json::parse(R"({"itemVersion": {"versionType": 0, "version": "main"}, "compareVersion": {"version": "topic"}, "$top": 5})"));
    BOOST_TEST(batch.text_at("/value/0/comment") == "Topic");
    const auto diff = get(fiber + "/diffs/commits?baseVersion=topic&targetVersion=main&diffCommonCommit=true");
    BOOST_TEST(diff.number_at("/aheadCount") == 2);
    BOOST_TEST(diff.number_at("/behindCount") == 1);
    BOOST_TEST(diff.text_at("/commonCommit") == first);
    BOOST_TEST(diff.number_at("/changeCounts/Add") == 2);
    BOOST_TEST(get(fiber + "/commits/" + third + "/mergebases?otherCommitId=" + tip("topic")).text_at("/value/0/commitId") == first);
    const auto statuses = fiber + "/commits/" + third + "/statuses";
    for (const auto* state : {"pending", "2"})
        BOOST_TEST(post(statuses, {{"state", state}, {"context", json::object{{"name", "ci"}}}}).status == 201);
    BOOST_TEST(post(statuses, {{"state", "good"}, {"context", json::object{{"name", "ci"}}}}).status == 400);
    BOOST_TEST(post(statuses, {{"state", "pending"}}).status == 400);
    BOOST_TEST(get(statuses).number_at("/count") == 2);
    BOOST_TEST(get(statuses + "?latestOnly=true").text_at("/value/0/state") == "succeeded");
}

BOOST_AUTO_TEST_CASE(long_work_moves_on_with_each_look) {
    const auto first = tip();
    const auto second = push("topic", first, {edit("add", "/z", "1")}, "Topic").text_at("/commits/0/commitId");
    const json::object source{{"commitList", json::array{json::object{{"commitId", second}}}}};
    const auto begun =
        post(fiber + "/cherryPicks", {{"generatedRefName", "refs/heads/picked"}, {"ontoRefName", "refs/heads/main"}, {"source", source}});
    BOOST_TEST(begun.text_at("/status") == "queued");
    const auto self = fiber + "/cherryPicks/" + std::to_string(begun.number_at("/cherryPickId"));
    BOOST_TEST(get(self).text_at("/status") == "inProgress");
    BOOST_TEST(get(self).text_at("/status") == "completed");
    BOOST_TEST(get(fiber + "/items?path=/z&versionDescriptor.version=picked").text == "1");
    BOOST_TEST(post(fiber + "/reverts", {{"generatedRefName", "refs/heads/back"}, {"ontoRefName", "refs/heads/none"}, {"source", source}})
                   .status == 404);
    const auto pick = [&](const char* onto, const char* name, const json::object& from) {
        return post(fiber + "/cherryPicks", {{"generatedRefName", name}, {"ontoRefName", onto}, {"source", from}});
    };
    BOOST_TEST(pick("refs/heads/main", "refs/heads/main/x", source).type_key() == "GitRefNameConflictException");
    BOOST_TEST(pick("refs/heads/main", "refs/heads/y", {{"pullRequestId", 4294967297}}).status == 404);
    post(fiber + "/annotatedtags", {{"name", "v1"}, {"message", "note"}, {"taggedObject", json::object{{"objectId", first}}}});
    const auto onto_tag =
        fiber + "/cherryPicks/" + std::to_string(pick("refs/tags/v1", "refs/heads/from-tag", source).number_at("/cherryPickId"));
    get(onto_tag);
    BOOST_TEST(get(onto_tag).text_at("/status") == "completed");
    BOOST_TEST(get(fiber + "/commits/" + tip("from-tag")).text_at("/parents/0") == first);
    const auto revert =
        post(fiber + "/reverts", {{"generatedRefName", "refs/heads/back"}, {"ontoRefName", "refs/heads/topic"}, {"source", source}});
    const auto reverted = fiber + "/reverts/" + std::to_string(revert.number_at("/revertId"));
    get(reverted);
    BOOST_TEST(get(reverted).text_at("/status") == "completed");
    BOOST_TEST(get(fiber + "/items?path=/z&versionDescriptor.version=back").status == 404);
    const auto clash = push("clash", first, {edit("add", "/z", "2")}).text_at("/commits/0/commitId");
    const auto merge = post(fiber + "/merges", {{"parents", json::array{second, clash}}, {"comment", "both"}});
    const auto merging = fiber + "/merges/" + std::to_string(merge.number_at("/mergeOperationId"));
    get(merging);
    BOOST_TEST(get(merging).text_at("/status") == "failed");
    const auto empty = post("/fabrikam/Fabrikam-Fiber/_apis/git/repositories", {{"name", "imported"}}).text_at("/id");
    const auto imports = "/fabrikam/Fabrikam-Fiber/_apis/git/repositories/" + empty + "/importRequests";
    const auto request = json::parse(R"({"parameters": {"gitSource": {"url": "https://example.com/x.git"}}})");
    BOOST_TEST(post(fiber + "/importRequests", request).status == 400); // not empty
    const auto import = imports + '/' + std::to_string(post(imports, request).number_at("/importRequestId"));
    get(import);
    BOOST_TEST(get(import).text_at("/status") == "completed");
    BOOST_TEST(get(import).number_at("/detailedStatus/currentStep") == 6);
    BOOST_TEST(change("PATCH", import, {{"status", "abandoned"}}).status == 400);
    BOOST_TEST(get(imports).number_at("/count") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
