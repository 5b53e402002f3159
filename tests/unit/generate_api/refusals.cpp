// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"

#include <generate_api/operations.hpp>
#include <generate_api/reachability.hpp>
#include <generate_api/versions.hpp>

#include <azdo/core/result.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(generate_api_refusals)

namespace refusal_tests {
using namespace generate_api;

const std::string path = "/{organization}/_apis/things/{id}";

swagger::parameter in(std::string location, std::string name) {
    swagger::parameter made;
    made.location = std::move(location);
    made.name = std::move(name);
    made.type = "string";
    made.required = true;
    return made;
}

swagger::shape of_type(std::string type) {
    swagger::shape made;
    made.type = std::move(type);
    return made;
}

/// An operation on a thing with an answer of a given shape.
swagger::operation answers_with(swagger::shape shape) {
    swagger::operation made;
    made.id = "Things_Get";
    made.method_name = "GetThing";
    made.version = "7.2";
    made.tags = {"Things"};
    made.parameters = {in("path", "organization"), in("path", "id"), in("query", "names")};
    made.responses["200"].body = std::move(shape);
    return made;
}

area build(const std::string& method, const swagger::operation& described, std::map<std::string, swagger::shape> definitions = {}) {
    source one{"things", {}};
    one.document.host = "dev.azure.com";
    one.document.paths[path][method] = described;
    one.document.definitions = std::move(definitions);
    return build_area("things", {one});
}

template <class Call>
std::string failure_of(Call call) {
    try {
        call();
    } catch (const azdo::failure_exception& why) {
        return why.what();
    }
    return "none";
}

/// The versions of an operation with the parameters id (path) and names (query), from the table's text for it.
std::string versions_of(const std::string& id, const std::string& text) {
    swagger::operation described = answers_with(of_type("object"));
    described.id = id;
    area made = build("get", described);
    add_versions(made, {{{"things", id}, text}});
    return made.groups.at("things").front().on_servers;
}
} // namespace refusal_tests
using namespace refusal_tests;

BOOST_AUTO_TEST_CASE(a_placeholder_of_another_path_needs_a_parameter_that_fills_it) {
    const std::string known = "7.1, 7.0; 6.0 at /{organization}/_apis/{names}/{id}";
    BOOST_TEST(versions_of("Things_Get", known) == known);
    BOOST_TEST(versions_of("Things_Get", "7.1, 7.0") == "7.1, 7.0");
    for (const std::string strange : {"testIds", "Names", "name", "nam"}) {
        const std::string why =
            failure_of([&] { versions_of("Things_Get", "7.1; 6.0 at /{organization}/_apis/{names}/{" + strange + "}/x"); });
        BOOST_TEST(why.find("things Things_Get: no parameter fills {" + strange + "} of another path") != std::string::npos, why);
    }
}

BOOST_AUTO_TEST_CASE(only_the_id_of_a_policy_may_be_left_out_of_another_path) {
    const std::string other = "6.0 at /{organization}/_apis/{configurationId}";
    BOOST_TEST(versions_of("Configurations_Create", other) == other);
    BOOST_TEST(failure_of([&] { versions_of("Configurations_Update", other); }) != "none");
    BOOST_TEST(failure_of([] { versions_of("Configurations_Create", "6.0 at /{organization}/_apis/{other}"); }) != "none");
}

BOOST_AUTO_TEST_CASE(placeholders_of_other_paths_keep_their_names_unless_the_parameter_has_another) {
    const temporary_folder folder;
    const std::string paths = "\tDELETE\t/{plan}/Case\t6.0@/{plan}/Case/{testCaseIds}\t-\t7.1\n";
    const std::string points = "\tGET\t/{plan}/Point\t6.0@/{plan}/Point/{pointIds}\t-\t7.1\n";
    const std::filesystem::path file =
        folder.file("versions.tsv", "# area\toperation\nplans\tCase_Remove" + paths + "plans\tPoint_Get" + points);
    const auto table = read_versions(file.parent_path());
    BOOST_REQUIRE(table.has_value());
    BOOST_TEST(table->at({"plans", "Case_Remove"}) == "7.1; 6.0 at /{plan}/Case/{testCaseIds}");
    BOOST_TEST(table->at({"plans", "Point_Get"}) == "7.1; 6.0 at /{plan}/Point/{pointId}");
}

BOOST_AUTO_TEST_CASE(a_get_needs_a_result) {
    swagger::operation nothing = answers_with({});
    nothing.responses["200"].body.reset();
    const std::string why = failure_of([&] { build("get", nothing); });
    BOOST_TEST(why.find("Things_Get (get " + path + "): a GET without a result: it needs a correction") != std::string::npos, why);
    for (const char* const method : {"head", "post", "delete"}) {
        BOOST_TEST_INFO_SCOPE(method);
        BOOST_TEST(build(method, nothing).groups.at("things").front().result.text == "void");
    }
    BOOST_TEST(build("get", answers_with(of_type("object"))).groups.at("things").front().result.text == "azdo::json::raw");
}

BOOST_AUTO_TEST_CASE(no_name_ends_in_a_digit) {
    swagger::operation described = answers_with({});
    described.responses["200"].body->reference = "#/definitions/Thing";
    BOOST_TEST(build("get", described, {{"Thing", of_type("object")}}).types.count("thing") == 1u);
    described.responses["200"].body->reference = "#/definitions/ThingV2";
    const std::string why = failure_of([&] { build("get", described, {{"ThingV2", of_type("object")}}); });
    BOOST_TEST(why.find("things: ThingV2: the name thing_v2 ends in a digit: it needs a correction") != std::string::npos, why);
    described.responses["200"].body = of_type("object");
    described.method_name = "GetThing2"; // the vendor's way to tell shapes of one operation apart
    BOOST_TEST(build("get", described).groups.at("things").front().name == "get_thing");
    described.method_name = "GetThing2Async";
    BOOST_TEST(failure_of([&] { build("get", described); }).find("the name get_thing2 ends in a digit") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_prefix_of_an_interface_is_left_out_where_that_is_a_name_of_its_own) {
    swagger::operation described = answers_with({});
    const auto name_of = [&](const std::string& definition, std::map<std::string, swagger::shape> more) {
        described.responses["200"].body->reference = "#/definitions/" + definition;
        more[definition] = of_type("object");
        return build("get", described, more).types.begin()->first;
    };
    BOOST_TEST(name_of("IShape", {}) == "shape");
    BOOST_TEST(name_of("IShape", {{"Shape", of_type("object")}}) == "i_shape");
    BOOST_TEST(name_of("Icon", {}) == "icon");
    BOOST_TEST(name_of("IPRange", {}) == "ip_range");
}

BOOST_AUTO_TEST_CASE(a_list_without_a_type_of_elements_is_a_page) {
    BOOST_TEST(build("get", answers_with(of_type("array"))).groups.at("things").front().result.text == "azdo::page<azdo::json::raw>");
}

BOOST_AUTO_TEST_CASE(a_stream_is_not_asked_for_as_json) {
    const auto accept_of = [](std::vector<std::string> produces) {
        swagger::shape stream = of_type("string");
        stream.format = "Stream";
        swagger::operation described = answers_with(stream);
        described.produces = std::move(produces);
        return build("get", described).groups.at("things").front().accept;
    };
    BOOST_TEST(accept_of({"application/json"}) == "");
    BOOST_TEST(accept_of({}) == "");
    BOOST_TEST(accept_of({"text/plain"}) == "");
    BOOST_TEST(accept_of({"application/json", "application/zip"}) == "application/zip");
    BOOST_TEST(accept_of({"image/svg+xml"}) == "image/svg+xml");
}

/// An area with an operation that answers with a Thing, which has a name, a size and a Part, and sends a body of the type.
area sends(const std::string& body) {
    swagger::shape thing = of_type("object"), size = of_type("integer"), part, pieces = of_type("array");
    part.reference = "#/definitions/Part";
    pieces.items = part;
    thing.properties = {{"name", of_type("string")}, {"size", size}, {"pieces", pieces}};
    swagger::shape piece = of_type("object");
    piece.properties = {{"text", of_type("string")}};
    swagger::operation described = answers_with({});
    described.responses["200"].body->reference = "#/definitions/Thing";
    if (!body.empty()) {
        swagger::parameter sent;
        sent.location = sent.name = "body";
        swagger::shape whole;
        whole.reference = "#/definitions/" + body;
        sent.body = whole;
        described.parameters.push_back(sent);
    }
    return build("post", described, {{"Thing", thing}, {"Part", piece}});
}
std::string header(const area& made, const std::string& type) {
    return write_headers(made).at("include/azdo/api/things/types/" + type + ".hpp");
}
bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

BOOST_AUTO_TEST_CASE(only_types_of_answers_have_plain_members) {
    const area answers = sends("");
    BOOST_TEST(has(header(answers, "thing"), "    std::string name{};\n"));
    BOOST_TEST(has(header(answers, "thing"), "    std::vector<part> pieces{};\n"));
    BOOST_TEST(has(header(answers, "thing"), "    azdo::optional<std::int32_t> size{};\n"));
    BOOST_TEST(has(header(answers, "thing"), "azdo::omit_empty()"));
    BOOST_TEST(has(header(answers, "part"), "    std::string text{};\n"));
    const area part_is_sent = sends("Part");
    BOOST_TEST(has(header(part_is_sent, "thing"), "    std::string name{};\n"));
    BOOST_TEST(has(header(part_is_sent, "part"), "    azdo::optional<std::string> text{};\n"));
    BOOST_TEST(!has(header(part_is_sent, "part"), "azdo::omit_empty()"));
    const area all_is_sent = sends("Thing"); // and what it contains
    BOOST_TEST(has(header(all_is_sent, "thing"), "    azdo::optional<std::string> name{};\n"));
    BOOST_TEST(has(header(all_is_sent, "part"), "    azdo::optional<std::string> text{};\n"));
}

BOOST_AUTO_TEST_CASE(a_type_changes_its_class_only_by_hand) {
    const temporary_folder folder;
    const std::string file = "examples/generate_api/reachability.txt";
    const auto recorded = [&](const std::string& text) {
        std::filesystem::create_directories((folder.path() / file).parent_path());
        folder.file(file, text);
        return read_classes(folder.path());
    };
    BOOST_TEST(read_classes(folder.path()).value().empty());
    const std::string written = write_classes({sends("Part")}).at(file);
    BOOST_TEST(has(written, "\nthings part request\nthings thing answer\n"));
    const recorded_classes known = recorded(written).value();
    BOOST_TEST(check_classes(sends("Part"), known).has_value());
    const auto flips = check_classes(sends("Thing"), known);
    BOOST_REQUIRE(!flips.has_value());
    BOOST_TEST(has(flips.error().message, "\n  things thing request (a request contains it now"), flips.error().message);
    BOOST_TEST(!has(flips.error().message, "things part"));
    const auto back = check_classes(sends(""), known);
    BOOST_REQUIRE(!back.has_value());
    BOOST_TEST(has(back.error().message, "\n  things part answer (no request contains it now"), back.error().message);
    BOOST_TEST(check_classes(sends("Thing"), recorded("things thing request\n").value()).has_value()); // accepted; and a new type
    for (const std::string wrong : {"things thing", "things thing both\n", "answer\n", "things thing answer\r\n",
             "things thing answer\nthings thing request\n", "things thing answer\nthings thing answer\n"})
        BOOST_TEST(!recorded(wrong).has_value(), wrong);
    std::filesystem::remove(folder.path() / file);
    std::filesystem::create_directory(folder.path() / file); // it is there, and cannot be read: nothing is forgotten silently
    BOOST_TEST(!read_classes(folder.path()).has_value());
}

BOOST_AUTO_TEST_CASE(a_map_as_a_result_may_be_wrapped) {
    swagger::shape properties;
    properties.reference = "#/definitions/PropertiesCollection";
    const area made = build("get", answers_with(properties), {{"PropertiesCollection", of_type("object")}});
    const spelling& result = made.groups.at("things").front().result;
    BOOST_TEST(result.text == "azdo::dictionary<azdo::json::raw>");
    BOOST_TEST(
        result.includes == (std::set<std::string>{"azdo/http/dictionary.hpp", "azdo/json/raw.hpp"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
