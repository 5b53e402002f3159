// SPDX-License-Identifier: BSL-1.0
// The server with the file that it follows, as the program puts them together, and an app in Entra ID.
#include "../config/temporary_folder.hpp"
#include "../oauth/keys.hpp"
#include "world.hpp"

#include <callback_server/config_follower.hpp>
#include <callback_server/renewed_files.hpp>
#include <simulator/entra_crypto.hpp>

#include <azdo/http/url.hpp>
#include <azdo/oauth/from_config.hpp>

#include <httplib.h>

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <thread>

namespace callback_server_followed_file {
using namespace callback_server_tests;
using namespace std::chrono_literals;
namespace entra = simulator::entra;

namespace {

const std::string authorize_page = "/oauth2/v2.0/authorize";

std::size_t open_descriptors() {
    std::size_t count = 0;
    for (const auto& one : std::filesystem::directory_iterator("/proc/self/fd")) count += one.path().empty() ? 0 : 1;
    return count;
}

/// What `main` puts together, with a simulator.
struct program {
    explicit program(const std::string& proof) {
        write(text(entra::demo_app().client_id, proof));
        simulated.with_entra([&](entra::world&, simulator::state& data) { data.apps.front().redirect_uris = {callback()}; });
        auto opened = callback_server::config_follower::open(
            file, [](std::string_view) { return std::nullopt; }, azdo::oauth::wall_clock,
            [this](const auto& services) {
                auto made = callback_server::settings_from(services, std::nullopt,
                    {.allow_authority = true, .service = simulated.origin(), .transport = azdo::httplib_transport{}});
                if (made) made->sign_in_burst = 1e9;
                return made;
            },
            [this](std::string_view line) { say(line); }, {.recheck = 100ms, .reading = {.app_files = azdo::oauth::check_app_files}});
        if (!opened) throw std::runtime_error(opened.error().message);
        follower = *std::move(opened);
        callback_server::surroundings around;
        around.transport = azdo::httplib_transport{};
        around.random = azdo::oauth::system_entropy;
        around.clock = azdo::oauth::wall_clock;
        around.counted = counted;
        auto first = callback_server::settings_from(*follower->services(), std::nullopt,
            {.allow_authority = true, .service = simulated.origin(), .transport = azdo::httplib_transport{}});
        if (!first) throw std::runtime_error(first.error().message);
        first->sign_in_burst = 1e9;
        BOOST_REQUIRE(listening->serve(*std::move(first), around).has_value());
    }
    void start() {
        follower->start({[this](callback_server::settings next) { return listening->follow(std::move(next)); },
                            [this] { return listening->read_certificate_again(); }, [this] { return listening->read_proof_again(); },
                            [this] { return listening->in_force(); }},
            counted);
    }
    ~program() {
        follower.reset();
        listening.reset();
    }
    program(const program&) = delete;
    program& operator=(const program&) = delete;

    std::string origin() const { return "http://127.0.0.1:" + std::to_string(listening->port()); }
    std::string callback() const { return origin() + std::string(callback_server::callback_path); }
    std::string text(const std::string& id, const std::string& proof) const {
        return R"({"apiServer":{"publicApiUrl":")" + origin() + R"("},"integrations":{"devops":{"cloud":{"tenantId":")" +
               entra::tenant_id_of("fabrikam.example") + R"(","appClientId":")" + id + "\"," + proof + R"(,"authority":")" +
               simulated.origin() + "\"}}}}\n";
    }
    void write(const std::string& content) const {
        const std::string beside = file + ".new";
        std::ofstream(beside, std::ios::binary) << content;
        std::filesystem::permissions(beside, std::filesystem::perms{0600});
        std::filesystem::rename(beside, file);
    }
    /// As an editor that saves in place: for a moment only a part is there.
    void write_in_place(const std::string& content) const {
        std::ofstream to(file, std::ios::binary);
        to << content.substr(0, content.size() / 2) << std::flush;
        std::this_thread::sleep_for(1ms);
        to << content.substr(content.size() / 2);
    }
    void say(std::string_view line) {
        const std::scoped_lock lock(mutex);
        said.emplace_back(line);
        news.notify_all();
    }
    std::size_t count(std::string_view part) {
        const std::scoped_lock lock(mutex);
        return static_cast<std::size_t>(
            std::count_if(said.begin(), said.end(), [&](const std::string& one) { return one.find(part) != one.npos; }));
    }
    /// Waits until lines with this text have been said so many times; false after a minute.
    bool says(std::string_view part, std::size_t times = 1) {
        const auto patience = std::chrono::steady_clock::now() + 60s;
        while (count(part) < times) {
            std::unique_lock lock(mutex);
            if (std::chrono::steady_clock::now() > patience) return false;
            news.wait_for(lock, 50ms);
        }
        return true;
    }
    /// Looks at the files of the proof as the follower does.
    void look() {
        const auto proof = listening->in_force()->proof;
        std::vector<std::string> names;
        for (const std::string* one : {&proof.certificate, &proof.key, &proof.token})
            if (!one->empty()) names.push_back(*one);
        files.look(
            names, false, [this] { return listening->read_proof_again(); }, [this](std::string_view line) { say(line); });
    }
    seen_page sign_in(demo_browser& browser) const {
        browser.open(origin() + "/");
        browser.submit("/connect", {{"organization", "fabrikam"}});
        if (browser.form(authorize_page).action.empty()) return browser.current();
        return browser.submit(authorize_page, {{"decision", "accept"}});
    }
    bool can_sign_in() const {
        demo_browser browser;
        return sign_in(browser).shows("My open work items");
    }
    void change_app(const std::function<void(entra::app&)>& change) {
        simulated.with_entra([&](entra::world&, simulator::state& data) { change(data.apps.front()); });
    }
    /// The forms that were sent to the token endpoint.
    std::vector<azdo::http::parameters> token_requests() const {
        std::vector<azdo::http::parameters> all;
        for (const auto& one : simulated.requests())
            if (one.target.ends_with("/oauth2/v2.0/token")) all.push_back(azdo::http::parse_query(one.body, 64).value());
        return all;
    }
    double days_of(const std::string& what) const {
        const std::string all = counted->text(azdo::oauth::wall_clock()), name = "callback_server_expiry_days{what=\"" + what + "\"} ";
        const std::size_t at = all.find(name);
        return at == all.npos ? -1000 : std::stod(all.substr(at + name.size()));
    }

    temporary_folder folder{};
    std::string file = (folder.path() / "services.json").string();
    std::mutex mutex{};
    std::condition_variable news{};
    std::vector<std::string> said{};
    std::shared_ptr<callback_server::metrics> counted = std::make_shared<callback_server::metrics>();
    simulator::server simulated{};
    std::unique_ptr<callback_server::server> listening = callback_server::server::bind({.limits = roomy()}).value();
    std::unique_ptr<callback_server::config_follower> follower{};
    callback_server::renewed_files files{"renewed"};
};

std::string secret_proof(const std::string& secret) { return R"("appClientSecret":")" + secret + "\""; }

/// A folder as Kubernetes mounts it: the file is a link into a folder that is swapped.
struct mounted {
    std::filesystem::path folder;
    std::filesystem::path file() const { return folder / "proof"; }
    void put(const std::string& content) const {
        static int versions = 0;
        const std::string name = "..v" + std::to_string(++versions);
        std::filesystem::create_directories(folder / name);
        std::ofstream(folder / name / "proof", std::ios::binary) << content;
        std::filesystem::permissions(folder / name / "proof", std::filesystem::perms{0600});
        std::filesystem::create_directory_symlink(name, folder / "..data_tmp");
        std::filesystem::rename(folder / "..data_tmp", folder / "..data");
        if (!std::filesystem::is_symlink(file())) std::filesystem::create_symlink("..data/proof", file());
    }
};

// A version of the file under load: its app, and a secret that opens that app alone.
constexpr int number_of_apps = 3;
int app_of(int version) { return version / 4 % number_of_apps; } // three of four changes are of the secret alone
std::string id_of(int version) { return "8c2a1f4e-1111-4222-8333-94445555666" + std::to_string(app_of(version)); }
std::string secret_of(int version) {
    std::string text = std::to_string(1000 + version) + "8Q~simulated.app.secret.opens.nothing";
    return text.substr(0, 40);
}

/// What the threads that use the server have seen.
struct tally {
    std::atomic<int> sign_ins{0}, pages{0}, connected_again{0};
    std::atomic<bool> stop{false};
    std::mutex mutex{};
    std::vector<std::string> wrong{};

    bool note(const seen_page& page) {
        const bool again = page.shows("This server now uses another app: connect Azure DevOps again");
        if (again) ++connected_again;
        if (again || (page.status == 200 && page.shows("My open work items"))) return !again;
        const std::scoped_lock lock(mutex);
        wrong.push_back(std::to_string(page.status) + " " + page.body.substr(std::min(page.body.find("<main"), page.body.size())));
        return false;
    }
};

void use(const program& at, tally& seen) {
    while (!seen.stop) {
        demo_browser browser;
        bool connected = seen.note(at.sign_in(browser));
        ++seen.sign_ins;
        for (int i = 0; i < 3 && connected && !seen.stop; ++i, ++seen.pages) connected = seen.note(browser.open(at.origin() + "/items"));
    }
}

/// A file that must be refused, and a part of what is said.
std::pair<std::string, std::string> broken(const program& at, int version) {
    const std::string good = at.text(id_of(version), secret_proof(secret_of(version)));
    switch (version / 5 % 5) {
    case 0: return {good.substr(0, good.size() - 4 - static_cast<std::size_t>(version % 20)), ": error: "};
    case 1: return {at.text("not-a-guid-" + std::to_string(version), secret_proof(secret_of(version))), "/appClientId"};
    case 2:
        return {at.text(id_of(version), secret_proof(secret_of(version)) + R"(,"federatedTokenFile":"/nonexistent/token")"), ": error: "};
    case 3:
        return {R"({"apiServer":{"publicApiUrl":")" + at.origin() + "\"}}" + std::string(static_cast<std::size_t>(version), ' '),
            "configures no Azure DevOps app"};
    default:
        return {at.text(id_of(version), secret_proof("11111111-2222-4333-8444-" + std::to_string(100'000'000'000 + version))), ": error: "};
    }
}

// cpp-httplib fills tables of its own when it reads its first request. The thread sanitizer does not see into the library how two threads
// agree on who does that, so here one thread has done it, before the others begin.
struct first_request_of_cpp_httplib {
    first_request_of_cpp_httplib() {
        httplib::Server server;
        server.Get("/", [](const httplib::Request&, httplib::Response&) {});
        const int port = server.bind_to_any_port("127.0.0.1");
        std::thread listening([&] { server.listen_after_bind(); });
        while (!server.is_running()) std::this_thread::yield();
        static_cast<void>(httplib::Client("127.0.0.1", port).Get("/"));
        server.stop();
        listening.join();
    }
};
BOOST_TEST_GLOBAL_FIXTURE(first_request_of_cpp_httplib);

} // namespace
} // namespace callback_server_followed_file

BOOST_AUTO_TEST_SUITE(callback_server_followed_file)

BOOST_AUTO_TEST_CASE(under_load_no_request_mixes_two_versions_and_nothing_leaks) {
    const char* const long_run = std::getenv("AZDO_LONG");
    const bool full = long_run != nullptr && std::string_view(long_run) == "ON";
    const int changes = full ? 100 : 20, threads = full ? 4 : 3;
    const std::size_t before_all = open_descriptors();
    {
        program at(secret_proof(secret_of(0)));
        at.simulated.with_entra([&](entra::world& all, simulator::state& data) {
            entra::app one = data.apps.front();
            one.secrets.clear();
            data.apps.clear();
            for (int i = 0; i < number_of_apps; ++i) {
                data.apps.push_back(one);
                data.apps.back().client_id = id_of(4 * i);
            }
            all.access_lifetime = all.long_access_lifetime = std::chrono::seconds(60); // so short that each grant is renewed
            for (int i = 0; i <= changes; ++i) data.apps[static_cast<std::size_t>(app_of(i))].secrets.push_back({secret_of(i)});
        });
        at.write(at.text(id_of(0), secret_proof(secret_of(0))));
        at.start();
        BOOST_TEST(at.says("the server uses the new version"));
        tally seen;
        std::vector<std::thread> users;
        for (int i = 0; i < threads; ++i) users.emplace_back([&] { use(at, seen); });
        std::size_t good = 1, refused = 0, early = 0;
        std::map<std::string, std::size_t> expected;
        for (int version = 1; version <= changes; ++version) {
            if (version % 5 == 0) {
                const auto [content, sentence] = broken(at, version);
                at.write(content);
                BOOST_TEST(at.says("is not used: the server goes on with the last good version", ++refused), version);
                ++expected[sentence];
            } else {
                const std::string content = at.text(id_of(version), secret_proof(secret_of(version)));
                version % 2 == 0 ? at.write(content) : at.write_in_place(content);
                BOOST_TEST(at.says("the server uses the new version", ++good), version);
                BOOST_TEST(at.listening->in_force()->app.client_secret.reveal() == secret_of(version));
            }
            const int answers = seen.pages + seen.sign_ins;
            for (int i = 0; i < 6000 && seen.pages + seen.sign_ins < answers + 2 * threads; ++i) std::this_thread::sleep_for(10ms);
            if (version == changes / 2) early = open_descriptors();
        }
        const std::size_t late = open_descriptors();
        seen.stop = true;
        for (std::thread& one : users) one.join();

        for (const std::string& one : seen.wrong) BOOST_TEST(one == "");
        BOOST_TEST(at.count("is not used: ") == refused);
        BOOST_TEST(at.count("the server uses the new version") == good);
        for (const auto& [sentence, times] : expected) BOOST_TEST(at.count(sentence) >= times, sentence);
        BOOST_TEST(late <= early + 6 * static_cast<std::size_t>(threads)); // each has a few connections at a time
        std::set<std::string> used;
        std::size_t renewals = 0;
        for (const auto& form : at.token_requests()) {
            const std::string secret(form.find("client_secret"));
            BOOST_TEST_REQUIRE(secret.size() == 40u);
            const int version = std::stoi(secret.substr(0, 4)) - 1000;
            BOOST_TEST(secret == secret_of(version));
            BOOST_TEST(form.find("client_id") == id_of(version));
            BOOST_TEST((version % 5 != 0 || version == 0));
            if (form.find("grant_type") == "refresh_token")
                ++renewals;
            else
                BOOST_TEST(form.find("redirect_uri") == at.callback());
            used.insert(secret);
        }
        BOOST_TEST(used.size() >= good / 2);
        BOOST_TEST(renewals > 0u);
        BOOST_TEST_MESSAGE(changes << " changes, " << refused << " of them broken; " << seen.sign_ins << " sign-ins, " << seen.pages
                                   << " pages, " << seen.connected_again << " times another app, " << at.token_requests().size()
                                   << " token requests with " << used.size() << " secrets, " << renewals << " renewals; descriptors "
                                   << early << " half-way, " << late << " at the end");
    }
    BOOST_TEST(open_descriptors() == before_all);
}

BOOST_AUTO_TEST_CASE(the_certificate_of_an_app_is_renewed_in_place) {
    const auto first = fixture::key_pair::rsa(), second = fixture::key_pair::rsa();
    const std::string one = first.certificate(86'400), two = second.certificate(2 * 86'400);
    const temporary_folder outer;
    const mounted secret{outer.path() / "mounted"};
    secret.put(one + first.pem().reveal());
    program at(R"("appCertificateFile":")" + secret.file().string() + "\"");
    at.change_app([&](entra::app& app) { app.secrets.clear(), app.certificates = {one}; });
    at.start();
    BOOST_TEST(at.can_sign_in());
    BOOST_TEST(at.days_of("app_certificate") > 0.99);
    BOOST_TEST(at.days_of("app_certificate") <= 1.0);
    BOOST_TEST(at.days_of("federated_token") == -1000);

    at.change_app([&](entra::app& app) { app.certificates = {two}; });
    BOOST_TEST(!at.can_sign_in());
    secret.put(two + second.pem().reveal());
    BOOST_TEST(at.says("The app's certificate or token was renewed"));
    BOOST_TEST(at.can_sign_in());
    BOOST_TEST(at.days_of("app_certificate") > 1.99);
    BOOST_TEST(at.count("has changed") == 0u); // not the configuration file
}

BOOST_AUTO_TEST_CASE(a_certificate_of_an_app_that_cannot_be_used_is_said_once_and_the_last_good_one_stays) {
    const auto first = fixture::key_pair::rsa(), second = fixture::key_pair::rsa();
    const std::string one = first.certificate(), two = second.certificate(), one_key = first.pem().reveal(),
                      two_key = second.pem().reveal();
    const temporary_folder outer;
    const mounted secret{outer.path() / "mounted"};
    secret.put(one + one_key);
    program at(R"("appCertificateFile":")" + secret.file().string() + "\"");
    at.change_app([&](entra::app& app) { app.secrets.clear(), app.certificates = {one}; });
    at.look();
    const std::string good = two + two_key;
    const std::vector<std::pair<std::string, std::string>> bad{
        {"without its private key", two},
        {"not its certificate", two_key},
        {"cannot be used", two + one_key},
        {"it expired at ", second.certificate(-60) + two_key},
        {"cannot be used", good.substr(0, good.size() / 4)},
        {"cannot be used", good.substr(0, good.size() / 2)},
        {"cannot be used", good.substr(0, good.size() - 100)},
        {"cannot be used", ""},
    };
    for (const auto& [sentence, content] : bad) {
        secret.put(content);
        at.said.clear();
        for (int i = 0; i < 4; ++i) at.look();
        BOOST_TEST_REQUIRE(at.said.size() == 1u, sentence);
        BOOST_TEST(at.said[0].find(sentence) != std::string::npos, at.said[0]);
        BOOST_TEST(at.said[0].find("MII") == std::string::npos); // none of its content
        BOOST_TEST(at.can_sign_in());
        BOOST_TEST(at.days_of("app_certificate") > 0.0);
    }
    at.change_app([&](entra::app& app) { app.certificates = {two}; });
    secret.put(good);
    at.look();
    BOOST_TEST(at.count("renewed") == 1u);
    BOOST_TEST(at.can_sign_in());
}

BOOST_AUTO_TEST_CASE(a_federated_token_is_renewed_in_place_and_a_broken_one_is_not_used) {
    const temporary_folder outer;
    const mounted token_of_job{outer.path() / "mounted"};
    const auto& key = entra::signing_key_number(6);
    const auto token = [&](std::chrono::seconds from_now) {
        return entra::sign_jwt(key, {{"iss", "https://issuer.example"}, {"sub", "job"}, {"aud", "api://AzureADTokenExchange"},
                                        {"exp", entra::epoch(std::chrono::system_clock::now() + from_now)}});
    };
    const std::string first = token(1h), second = token(2h);
    token_of_job.put(first);
    program at(R"("federatedTokenFile":")" + token_of_job.file().string() + "\"");
    at.change_app([&](entra::app& app) {
        app.secrets.clear();
        app.federated = {{"https://issuer.example", "job", "api://AzureADTokenExchange",
            boost::json::serialize(boost::json::object{{"keys", boost::json::array{entra::public_jwk(key)}}})}};
    });
    at.look();
    const auto last_assertion = [&] { return std::string(at.token_requests().back().find("client_assertion")); };
    BOOST_TEST(at.can_sign_in());
    BOOST_TEST(last_assertion() == first);
    BOOST_TEST(at.days_of("federated_token") > 0.0);
    for (const std::string& bad : {second.substr(0, 20), std::string(), std::string("x.y"), token(-1h)}) {
        token_of_job.put(bad);
        at.said.clear();
        for (int i = 0; i < 4; ++i) at.look();
        BOOST_TEST(at.said.size() == 1u);
        BOOST_TEST(at.count("(federatedTokenFile) cannot be used") == 1u);
        BOOST_TEST(at.can_sign_in());
        BOOST_TEST(last_assertion() == first);
    }
    token_of_job.put(second);
    at.look();
    BOOST_TEST(at.can_sign_in());
    BOOST_TEST(last_assertion() == second);
    BOOST_TEST(at.days_of("federated_token") > 1.5 / 24);
}

BOOST_AUTO_TEST_SUITE_END()
