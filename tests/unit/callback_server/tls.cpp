// SPDX-License-Identifier: BSL-1.0
// The server under https, with its own certificate.
#include "sockets.hpp"
#include "world.hpp"

#include <callback_server/client_side.hpp>
#include <callback_server/renewed_files.hpp>

#include <httplib.h>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

namespace callback_server_tls {
using namespace callback_server_tests;

namespace {

/// cpp-httplib 0.41 gives `ssl_context` a new name.
template <class Client>
SSL_CTX* tls_context_of(const Client& one) {
    if constexpr (requires { one.tls_context(); }) {
        return static_cast<SSL_CTX*>(one.tls_context());
    } else {
        return static_cast<SSL_CTX*>(one.ssl_context());
    }
}

/// A key and a self-signed certificate for localhost, as files.
struct certificate {
    certificate() {
        std::filesystem::create_directory(folder);
        make(1);
    }
    void make(long serial, long begins = -60, long ends = 3600) { make_at(file, key_file, serial, begins, ends); }
    static void make_at(const std::string& file, const std::string& key_file, long serial, long begins = -60, long ends = 3600) {
        const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
        const std::unique_ptr<X509, void (*)(X509*)> made(X509_new(), X509_free);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), serial);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), begins);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), ends);
        X509_set_pubkey(made.get(), key.get());
        X509_NAME* name = X509_get_subject_name(made.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0);
        X509_set_issuer_name(made.get(), name);
        X509_sign(made.get(), key.get(), EVP_sha256());
        write(key_file, [&](std::FILE* to) { return PEM_write_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
        write(file, [&](std::FILE* to) { return PEM_write_X509(to, made.get()); });
    }
    ~certificate() { std::filesystem::remove_all(folder); }
    certificate(const certificate&) = delete;
    certificate& operator=(const certificate&) = delete;

    template <class F>
    static void write(const std::string& path, F content) {
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> to(std::fopen(path.c_str(), "wb"), std::fclose);
        BOOST_REQUIRE(to != nullptr);
        BOOST_REQUIRE(content(to.get()) == 1);
    }

    std::filesystem::path folder = std::filesystem::temp_directory_path() / ("azdo tls " + std::to_string(getpid()));
    std::string file = (folder / "cert.pem").string();
    std::string key_file = (folder / "key.pem").string();
};

struct secure : certificate {
    secure() {
        std::signal(SIGPIPE, SIG_IGN); // as the program does: OpenSSL writes to connections that the peer has closed
        bound = callback_server::server::bind({.certificate_file = file, .key_file = key_file}).value();
        const std::string origin = "https://localhost:" + std::to_string(bound->port());
        const azdo::oauth::app app{"8c2a1f4e-1111-4222-8333-944455556666", azdo::secret<std::string>{"eyJ0.eyJh.c2ln"},
            origin + std::string(callback_server::callback_path)};
        auto settings = callback_server::simulated_settings("http://127.0.0.1:1", app, bound->port());
        settings.here = callback_server::site_of(origin);
        callback_server::surroundings around;
        around.random = azdo::oauth::system_entropy;
        around.clock = azdo::oauth::wall_clock;
        around.transport = azdo::httplib_transport{};
        around.counted = counted;
        settings.certificate_file = file;
        settings.key_file = key_file;
        BOOST_REQUIRE(bound->serve(settings, around).has_value());
    }
    /// Of the certificate that a new connection gets.
    long serial_number() const {
        const std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
        const std::unique_ptr<BIO, void (*)(BIO*)> connection(BIO_new_ssl_connect(context.get()), BIO_free_all);
        BIO_set_conn_hostname(connection.get(), ("127.0.0.1:" + std::to_string(bound->port())).c_str());
        SSL* tls = nullptr;
        BIO_get_ssl(connection.get(), &tls);
        if (BIO_do_connect(connection.get()) != 1) return -1;
        const std::unique_ptr<X509, void (*)(X509*)> got(SSL_get1_peer_certificate(tls), X509_free);
        return got ? ASN1_INTEGER_get(X509_get0_serialNumber(got.get())) : -1;
    }
    std::unique_ptr<httplib::SSLClient> client() const {
        auto made = std::make_unique<httplib::SSLClient>("localhost", bound->port());
        made->enable_server_certificate_verification(false);
        return made;
    }
    std::shared_ptr<callback_server::metrics> counted = std::make_shared<callback_server::metrics>();
    std::unique_ptr<callback_server::server> bound{};
};

} // namespace
} // namespace callback_server_tls

BOOST_FIXTURE_TEST_SUITE(callback_server_tls, secure)

BOOST_AUTO_TEST_CASE(cookies_are_for_https_and_this_host_alone) {
    auto got = client()->Get("/");
    BOOST_REQUIRE(bool(got));
    BOOST_TEST(got->status == 200);
    const std::string cookie = got->get_header_value("Set-Cookie");
    BOOST_TEST(cookie.starts_with("__Host-azdo-session="));
    BOOST_TEST(cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax; Secure"));
    const std::string begin = "name=\"form_token\" value=\"";
    const std::size_t at = got->body.find(begin) + begin.size();
    const std::string body = "form_token=" + got->body.substr(at, got->body.find('"', at) - at) + "&organization=fabrikam";
    auto sent = client()->Post("/connect", {{"Cookie", cookie.substr(0, cookie.find(';'))}}, body, "application/x-www-form-urlencoded");
    BOOST_REQUIRE(bool(sent));
    BOOST_TEST(sent->status == 303);
    const std::string pending = sent->get_header_value("Set-Cookie");
    BOOST_TEST(pending.starts_with("__Host-azdo-sign-in-"));
    BOOST_TEST(pending.ends_with("; HttpOnly; SameSite=Lax; Secure"));
}

BOOST_AUTO_TEST_CASE(a_client_that_waits_with_its_body_is_asked_for_it) {
    const std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    const std::unique_ptr<BIO, void (*)(BIO*)> connection(BIO_new_ssl_connect(context.get()), BIO_free_all);
    BIO_set_conn_hostname(connection.get(), ("127.0.0.1:" + std::to_string(bound->port())).c_str());
    const auto send = [&](const std::string& text) { return BIO_write(connection.get(), text.data(), static_cast<int>(text.size())) > 0; };
    const std::string own = "localhost:" + std::to_string(bound->port());
    BOOST_TEST(send("POST https://" + own + "/connect HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n" +
                    "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n"));
    std::string got(100, '\0');
    got.resize(static_cast<std::size_t>(std::max(0, BIO_read(connection.get(), got.data(), static_cast<int>(got.size())))));
    BOOST_TEST(got == go_ahead);
    BOOST_TEST(send("a=1"));
    got.resize(12);
    BOOST_TEST(BIO_read(connection.get(), got.data(), static_cast<int>(got.size())) == 12);
    BOOST_TEST(got == "HTTP/1.1 403"); // read, then refused for lack of a form token
}

BOOST_AUTO_TEST_CASE(older_versions_than_tls_1_2_are_refused) {
    auto old = client();
    SSL_CTX_set_security_level(tls_context_of(*old), 0);
    SSL_CTX_set_min_proto_version(tls_context_of(*old), TLS1_1_VERSION);
    SSL_CTX_set_max_proto_version(tls_context_of(*old), TLS1_1_VERSION);
    BOOST_TEST(!bool(old->Get("/")));
    auto current = client();
    SSL_CTX_set_max_proto_version(tls_context_of(*current), TLS1_2_VERSION);
    BOOST_TEST(bool(current->Get("/")));
}

BOOST_AUTO_TEST_CASE(tls_1_2_takes_ephemeral_keys_and_authenticated_encryption_alone) {
    const auto with = [this](const char* ciphers) {
        auto one = client();
        auto* const context = tls_context_of(*one);
        SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
        BOOST_REQUIRE(SSL_CTX_set_cipher_list(context, ciphers) == 1);
        return bool(one->Get("/"));
    };
    for (const char* good : {"ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-ECDSA-CHACHA20-POLY1305"})
        BOOST_TEST(with(good), good);
    for (const char* bad : {"ECDHE-ECDSA-AES128-SHA256", "ECDHE-ECDSA-AES256-SHA", "ECDHE-ECDSA-AES128-CCM", "AES128-GCM-SHA256"})
        BOOST_TEST(!with(bad), bad);
}

BOOST_AUTO_TEST_CASE(browsers_are_sent_hsts_for_this_host_alone) {
    const auto got = client()->Get("/");
    BOOST_REQUIRE(bool(got));
    BOOST_TEST(got->get_header_value("Strict-Transport-Security") == "max-age=31536000");
    callback_server::settings without;
    without.here = callback_server::site_of("https://localhost");
    without.hsts = false;
    auto other = callback_server::server::bind({.certificate_file = file, .key_file = key_file}).value();
    callback_server::surroundings around;
    around.random = azdo::oauth::system_entropy;
    around.clock = azdo::oauth::wall_clock;
    BOOST_REQUIRE(other->serve(without, around).has_value());
    httplib::SSLClient plain("localhost", other->port());
    plain.enable_server_certificate_verification(false);
    const auto refused = plain.Get("/");
    BOOST_REQUIRE(bool(refused));
    BOOST_TEST(!refused->has_header("Strict-Transport-Security"));
}

BOOST_AUTO_TEST_CASE(a_key_of_another_certificate_is_said) {
    const std::string other_key = (folder / "other.pem").string();
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    write(other_key, [&](std::FILE* to) { return PEM_write_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    const auto bad = callback_server::server::bind({.certificate_file = file, .key_file = other_key});
    BOOST_REQUIRE(!bad.has_value());
    BOOST_TEST(bad.error().message.find("belong together") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(another_certificate_is_used_for_new_connections_and_a_broken_one_is_not) {
    BOOST_TEST(serial_number() == 1);
    make(2);
    BOOST_TEST(serial_number() == 1);
    BOOST_TEST(bound->read_certificate_again().has_value());
    BOOST_TEST(serial_number() == 2);
    std::filesystem::resize_file(key_file, 10);
    BOOST_TEST(!bound->read_certificate_again().has_value());
    BOOST_TEST(serial_number() == 2);
}

namespace {
/// Looks at the files of the certificate as the program does, and keeps what is said.
struct lookout {
    secure& at;
    callback_server::renewed_files files{"renewed"};
    std::vector<std::string> said{};

    void look(bool always = false) {
        const auto with = at.bound->in_force();
        files.look(
            {with->certificate_file, with->key_file}, always, [&] { return at.bound->read_certificate_again(); },
            [&](std::string_view line) { said.emplace_back(line); });
    }
    /// Other files from now on.
    void follow(const std::filesystem::path& certificate, const std::filesystem::path& key) {
        callback_server::settings next = *at.bound->in_force();
        next.certificate_file = certificate.string();
        next.key_file = key.string();
        BOOST_REQUIRE(at.bound->follow(next).has_value());
        look();
    }
};
void swap_link(const std::filesystem::path& link, const std::filesystem::path& target) {
    std::filesystem::create_symlink(target, link.string() + ".tmp");
    std::filesystem::rename(link.string() + ".tmp", link);
}
} // namespace

BOOST_AUTO_TEST_CASE(certbot_renews_by_links_to_files_that_it_replaces_one_after_the_other) {
    const auto live = folder / "live" / "localhost", archive = folder / "archive" / "localhost";
    std::filesystem::create_directories(live);
    std::filesystem::create_directories(archive);
    const auto renew = [&](int number) {
        make_at((archive / ("fullchain" + std::to_string(number) + ".pem")).string(),
            (archive / ("privkey" + std::to_string(number) + ".pem")).string(), 100 + number);
    };
    const std::filesystem::path up = "../../archive/localhost";
    renew(1);
    std::filesystem::create_symlink(up / "fullchain1.pem", live / "fullchain.pem");
    std::filesystem::create_symlink(up / "privkey1.pem", live / "privkey.pem");
    lookout at{*this};
    at.follow(live / "fullchain.pem", live / "privkey.pem");
    BOOST_TEST(serial_number() == 101);
    renew(2);
    at.look();
    BOOST_TEST(serial_number() == 101);            // the links still lead to the old ones
    std::filesystem::remove(live / "privkey.pem"); // as certbot does: there is none for a moment
    at.look();
    std::filesystem::create_symlink(up / "privkey2.pem", live / "privkey.pem");
    at.look();
    BOOST_TEST(serial_number() == 101); // the key of another certificate
    BOOST_TEST(at.said.empty());
    std::filesystem::remove(live / "fullchain.pem");
    std::filesystem::create_symlink(up / "fullchain2.pem", live / "fullchain.pem");
    at.look();
    BOOST_TEST(serial_number() == 102);
    BOOST_TEST(at.said == std::vector<std::string>{"renewed"}, boost::test_tools::per_element());
    at.look();
    BOOST_TEST(at.said.size() == 1u);
}

BOOST_AUTO_TEST_CASE(kubernetes_renews_by_a_link_to_a_folder_that_it_swaps) {
    const auto mounted = folder / "mounted";
    const auto write_version = [&](const std::string& name, long serial) {
        std::filesystem::create_directories(mounted / name);
        make_at((mounted / name / "tls.crt").string(), (mounted / name / "tls.key").string(), serial);
    };
    write_version("..2026_01", 201);
    std::filesystem::create_directory_symlink("..2026_01", mounted / "..data");
    std::filesystem::create_symlink("..data/tls.crt", mounted / "tls.crt");
    std::filesystem::create_symlink("..data/tls.key", mounted / "tls.key");
    lookout at{*this};
    at.follow(mounted / "tls.crt", mounted / "tls.key");
    BOOST_TEST(serial_number() == 201);
    write_version("..2026_02", 202);
    at.look();
    BOOST_TEST(serial_number() == 201);
    swap_link(mounted / "..data", "..2026_02");
    std::filesystem::remove_all(mounted / "..2026_01");
    at.look();
    BOOST_TEST(serial_number() == 202);
    BOOST_TEST(at.said == std::vector<std::string>{"renewed"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_certificate_that_cannot_be_used_is_said_once_and_the_last_good_one_stays) {
    lookout at{*this};
    at.look();
    const auto cut = [&](const std::string& path, int parts) {
        std::filesystem::resize_file(path, std::filesystem::file_size(path) * static_cast<unsigned>(parts) / 4);
    };
    const std::vector<std::pair<std::string, std::function<void()>>> broken{
        {"belong together", [&] { make_at(file, (folder / "elsewhere.pem").string(), 7); }}, // its key did not come with it
        {"belong together", [&] { make_at((folder / "elsewhere.pem").string(), key_file, 7); }},
        {"expired at ", [&] { make(7, -7200, -3600); }},
        {"is not valid before ", [&] { make(7, 3600, 7200); }},
        {"belong together", [&] { make(7), cut(file, 1); }},
        {"belong together", [&] { make(7), cut(file, 3); }},
        {"belong together", [&] { make(7), cut(key_file, 2); }},
        {"belong together", [&] { make(7), cut(key_file, 0); }},
        {"belong together", [&] { std::filesystem::remove(file); }},
        {"belong together", [&] { std::ofstream(file) << "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"; }},
    };
    long serial = 1;
    for (const auto& [sentence, brk] : broken) {
        brk();
        at.said.clear();
        for (int i = 0; i < 4; ++i) at.look();
        BOOST_TEST_REQUIRE(at.said.size() == 1u, sentence);
        BOOST_TEST(at.said[0].find(sentence) != std::string::npos, at.said[0]);
        BOOST_TEST(at.said[0].ends_with("The last good one stays in use."));
        BOOST_TEST(serial_number() == serial);
        make(serial + 10);
        at.said.clear();
        for (int i = 0; i < 2; ++i) at.look();
        BOOST_TEST(at.said == std::vector<std::string>{"renewed"}, boost::test_tools::per_element());
        BOOST_TEST(serial_number() == serial + 10);
        serial += 10;
    }
}

BOOST_AUTO_TEST_CASE(a_chain_that_ends_in_the_middle_of_a_certificate_is_not_used) {
    lookout at{*this};
    at.look();
    make(2);
    std::string whole, first;
    std::getline(std::ifstream(file), whole, '\0');
    const std::string other = (folder / "other.pem").string();
    make_at(other, (folder / "other key.pem").string(), 9);
    std::getline(std::ifstream(other), first, '\0');
    std::ofstream(file) << whole << first.substr(0, first.size() / 2);
    for (int i = 0; i < 3; ++i) at.look();
    BOOST_TEST(serial_number() == 1);
    BOOST_TEST(at.said.size() == 1u);
    std::ofstream(file) << whole << first;
    at.look();
    BOOST_TEST(serial_number() == 2);
}

BOOST_AUTO_TEST_CASE(a_certificate_or_key_that_would_be_waited_for_is_refused) {
    const std::string pipe = (folder / "pipe").string(), encrypted = (folder / "encrypted.pem").string();
    BOOST_REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    write(encrypted,
        [&](std::FILE* to) { return PEM_write_PKCS8PrivateKey(to, key.get(), EVP_aes_128_cbc(), "password", 8, nullptr, nullptr); });
    for (const std::string& bad : {pipe, std::string("/dev/zero"), encrypted}) {
        BOOST_TEST(callback_server::make_tls(bad, key_file) == nullptr, bad);
        BOOST_TEST(callback_server::make_tls(file, bad) == nullptr, bad);
    }
    std::ofstream(file, std::ios::app) << std::string(256 * 1024, '\n');
    BOOST_TEST(callback_server::make_tls(file, key_file) == nullptr);
}

BOOST_AUTO_TEST_CASE(an_expired_certificate_is_warned_of_at_the_start) {
    make(3, -7200, -3600);
    auto other = callback_server::server::bind({.certificate_file = file, .key_file = key_file}).value();
    std::vector<std::string> log;
    callback_server::surroundings around;
    around.random = azdo::oauth::system_entropy;
    around.clock = azdo::oauth::wall_clock;
    around.log = [&](std::string_view line) { log.emplace_back(line); };
    BOOST_REQUIRE(other->serve(*bound->in_force(), around).has_value());
    BOOST_TEST_REQUIRE(log.size() == 1u);
    BOOST_TEST(log[0].starts_with("Warning: the certificate (ssl.certfile) expired at "));
}

BOOST_AUTO_TEST_CASE(new_settings_with_a_certificate_that_cannot_be_used_change_nothing) {
    callback_server::settings next = *bound->in_force();
    next.certificate_file = (folder / "none.pem").string();
    next.servers.push_back("https://tfs.example.com/tfs");
    BOOST_TEST(!bound->follow(next).has_value());
    BOOST_TEST(bound->in_force()->servers.empty());
    BOOST_TEST(serial_number() == 1);
}

BOOST_AUTO_TEST_CASE(the_metrics_say_when_the_certificate_expires) {
    const double days = 3600.0 / 86'400;
    const std::string text = counted->text(azdo::oauth::wall_clock());
    const std::string name = "callback_server_expiry_days{what=\"tls_certificate\"} ";
    BOOST_TEST_REQUIRE(text.find(name) != std::string::npos);
    const double said = std::stod(text.substr(text.find(name) + name.size()));
    BOOST_TEST(said > days - 0.01);
    BOOST_TEST(said <= days);
}

BOOST_AUTO_TEST_SUITE_END()
