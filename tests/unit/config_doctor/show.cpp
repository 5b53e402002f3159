// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "doctor.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(config_doctor_show)

BOOST_AUTO_TEST_CASE(values_and_origins) {
    const temporary_folder folder;
    const std::string file = folder
                                 .file("f.json", "{\"ssl\": {\"cafile\": \"a\", \"certfile\": \"${CERT}\", \"x\": "
                                                 "\"canary\"},\n\"storage\": {\"mongo\": {\"url\": \"canary\"}}}")
                                 .string();
    const doctor run{.variables = {{"CERT", "c"}, {"CS_API_PUBLIC_URL", "https://x"}}};
    const auto got = run({"show", file});
    BOOST_TEST(got.code == 0);
    for (const std::string& line : {"/ssl/cafile = \"a\"  (" + file + ":1:20)", "/ssl/certfile = \"c\"  (${CERT}, " + file + ":1:37)",
             "/ssl/keyfile = \"\"  (default)" + std::string(), "/ssl/x = \"…\"  (" + file + ":1:53)",
             "/storage/mongo/url = \"…\"  (" + file + ":2:30)",
             "/apiServer/publicApiUrl = \"https://x\"  (environment CS_API_PUBLIC_URL)" + std::string()})
        BOOST_TEST(got.out.find(line + "\n") != std::string::npos, line << "\n" << got.out);
    BOOST_TEST(got.out.find("canary") == std::string::npos);
    const auto json = run({"show", "--json", file});
    BOOST_TEST(json.out.starts_with("[{\"pointer\":\"/apiServer/authOrigin\",\"value\":\"\",\"origin\":\"default\",\"faulty\":false},"));
    BOOST_TEST(
        json.out.find(
            R"({"pointer":"/ssl/certfile","value":"c","origin":"variable","variable":"CERT","line":1,"column":37,"faulty":false})") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(files_with_errors_and_files_that_cannot_be_used) {
    const temporary_folder folder;
    const auto broken = doctor{}({"show", folder.file("f.json", R"({"ssl": {"cafile": 1, "certfile": "c"}, )").string()});
    BOOST_TEST(broken.code == 1);
    BOOST_TEST(broken.out.find("with a fault: the default is used") != std::string::npos);
    BOOST_TEST(broken.out.find("/ssl/certfile = \"c\"") != std::string::npos);
    BOOST_TEST(broken.error.find("has errors") != std::string::npos);
    BOOST_TEST(doctor{}({"show", folder.path().string()}).code == 2);
}

BOOST_AUTO_TEST_SUITE_END()
