using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence.Embedded;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Infrastructure.Tests.Persistence.Embedded.TemporaryCluster;

namespace Invoicing.Infrastructure.Tests.Persistence.Embedded;

[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedPostgresTests
{
    [Test]
    public async Task Starting_again_keeps_the_data()
    {
        await using var cluster = new TemporaryCluster();
        await using (var first = await cluster.StartAsync())
        {
            await ExecuteAsync(first, "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        var second = await cluster.StartAsync();

        (await QueryAsync(second, "SELECT answer FROM kept")).ShouldBe("42");
    }

    [Test]
    public async Task The_owner_may_create_databases_and_is_no_superuser()
    {
        await using var cluster = new TemporaryCluster();
        var postgres = await cluster.StartAsync();

        (await QueryAsync(postgres, "SELECT rolsuper::text || rolcreatedb || rolcreaterole FROM pg_roles WHERE rolname = current_user"))
            .ShouldBe("falsetruefalse");
        (await QueryAsync(postgres, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()")).ShouldBe("invoicing");
    }

    [Test]
    public async Task Server_is_safe_against_power_cuts_and_listens_on_its_socket_only()
    {
        await using var cluster = new TemporaryCluster();
        var postgres = await cluster.StartAsync();

        var settings = await QueryAsync(postgres, """
            SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings
            WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding', 'listen_addresses')
            """);

        settings.ShouldBe("data_checksums=on fsync=on full_page_writes=on listen_addresses= server_encoding=UTF8 synchronous_commit=on");
    }

    [Test]
    public async Task Cannot_connect_without_the_password()
    {
        await using var cluster = new TemporaryCluster();
        var postgres = await cluster.StartAsync();
        var wrong = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Password = "guessed", Pooling = false };

        await using var connection = new NpgsqlConnection(wrong.ConnectionString);

        (await Should.ThrowAsync<PostgresException>(connection.OpenAsync())).SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    [Test]
    public async Task Secrets_are_readable_by_their_owner_only()
    {
        await using var cluster = new TemporaryCluster();
        await cluster.StartAsync();

        File.GetUnixFileMode(cluster.Folder.Secrets).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(cluster.Folder.Root, "password*").ShouldBeEmpty();
    }

    [Test]
    [Platform("Linux")]
    public async Task Server_never_runs_as_root()
    {
        await using var cluster = new TemporaryCluster();
        var postgres = await cluster.StartAsync();

        var ids = (await File.ReadAllLinesAsync($"/proc/{postgres.ProcessId}/status")).First(line => line.StartsWith("Uid:", StringComparison.Ordinal));

        ids.Split('\t')[1..].ShouldAllBe(id => id != "0");
    }

    [Test]
    public async Task Killed_server_comes_back_under_the_same_connection_string()
    {
        await using var cluster = new TemporaryCluster();
        var postgres = await cluster.StartAsync();
        await ExecuteAsync(postgres, "CREATE TABLE kept AS SELECT 42 AS answer");

        for (var round = 0; round < 3; round++)
        {
            var killed = postgres.ProcessId;
            PosixCalls.Send(killed, PosixCalls.Kill);
            await EndOfAsync(killed);

            (await QueryPatientlyAsync(postgres, "SELECT answer FROM kept")).ShouldBe("42");
            // The server may answer a moment before its watcher has noted it.
            Assert.That(() => postgres.ProcessId, Is.Not.EqualTo(killed).After(10_000, 5));
        }
    }

    [Test]
    public async Task Killed_server_comes_back_while_a_worker_is_busy()
    {
        await using var cluster = new TemporaryCluster();
        var postgres = await cluster.StartAsync();
        var busy = Should.ThrowAsync<NpgsqlException>(ExecuteAsync(postgres, "SELECT sum(n) FROM generate_series(1, 4000000000) n"));
        while (await QueryAsync(postgres, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT sum%'") == "0")
        {
            await Task.Delay(10);
        }

        PosixCalls.Send(postgres.ProcessId, PosixCalls.Kill);
        await busy;

        (await QueryPatientlyAsync(postgres, "SELECT 1")).ShouldBe("1");
    }

    [Test]
    public async Task Server_of_a_killed_program_is_replaced()
    {
        await using var cluster = new TemporaryCluster();
        await using (var first = await cluster.StartAsync())
        {
            await ExecuteAsync(first, "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        using var orphan = await StartWithoutProgramAsync(cluster.Folder);

        var postgres = await cluster.StartAsync();

        orphan.Exited.IsCompleted.ShouldBeTrue();
        postgres.ProcessId.ShouldNotBe(orphan.ProcessId);
        (await QueryAsync(postgres, "SELECT answer FROM kept")).ShouldBe("42");
    }

    [Test]
    public async Task Starts_after_program_and_server_were_killed()
    {
        await using var cluster = new TemporaryCluster();
        await using (await cluster.StartAsync())
        {
        }

        using (var orphan = await StartWithoutProgramAsync(cluster.Folder))
        {
            PosixCalls.Send(orphan.ProcessId, PosixCalls.Kill);
            await orphan.Exited;
        }

        File.Exists(cluster.Folder.PidFile).ShouldBeTrue();
        (await QueryAsync(await cluster.StartAsync(), "SELECT 1")).ShouldBe("1");
    }

    [Test]
    public async Task Starts_although_the_noted_process_id_was_given_to_another()
    {
        await using var cluster = new TemporaryCluster();
        await using (await cluster.StartAsync())
        {
        }

        using var stranger = await StrangerAsync(cluster.Folder);
        var note = string.Create(CultureInfo.InvariantCulture, $"{stranger.Id}\n{cluster.Folder.Cluster}\n1700000000\n5432\n{cluster.Folder.Socket}\n\n0 0\nready\n");
        await File.WriteAllTextAsync(cluster.Folder.PidFile, note);
        Directory.CreateDirectory(cluster.Folder.Socket);
        await File.WriteAllTextAsync(Path.Combine(cluster.Folder.Socket, ".s.PGSQL.5432.lock"), note);

        var postgres = await cluster.StartAsync();

        (await QueryAsync(postgres, "SELECT 1")).ShouldBe("1");
        stranger.HasExited.ShouldBeFalse();
        stranger.Kill();
    }

    [Test]
    public async Task Cannot_start_twice_on_one_data_directory()
    {
        await using var cluster = new TemporaryCluster();
        var first = await cluster.StartAsync();

        var refusal = await Should.ThrowAsync<InvoicingException>(cluster.StartAsync());

        refusal.Code.ShouldBe("database.directory_in_use");
        refusal.Message.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on "));
        (await QueryAsync(first, "SELECT 1")).ShouldBe("1");
    }

    [Test]
    public async Task Starts_after_initialising_was_cut_short()
    {
        await using var cluster = new TemporaryCluster();
        Directory.CreateDirectory(Path.Combine(cluster.Folder.Root, "cluster.new-abcdefgh", "base"));
        File.SetUnixFileMode(cluster.Folder.Root, (UnixFileMode)0b111_001_001);
        await File.WriteAllTextAsync(Path.Combine(cluster.Folder.Root, "password.new-abcdefgh"), "left behind");
        Directory.CreateDirectory(cluster.Folder.Cluster);

        var postgres = await cluster.StartAsync();

        (await QueryAsync(postgres, "SELECT 1")).ShouldBe("1");
        Directory.GetFileSystemEntries(cluster.Folder.Root, "*.new-*").ShouldBeEmpty();
    }

    [Test]
    public async Task Makes_role_and_database_when_a_kill_came_before_them()
    {
        await using var cluster = new TemporaryCluster();
        await using (await cluster.StartAsync())
        {
        }

        var secrets = ClusterSecrets.LoadOrCreate(cluster.Folder);
        var forgotten = secrets with { Owner = "another" };
        await File.WriteAllBytesAsync(cluster.Folder.Secrets, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(forgotten));

        (await QueryAsync(await cluster.StartAsync(), "SELECT current_user")).ShouldBe("invoicing");
    }

    [Test]
    public async Task Cannot_start_without_the_binaries()
    {
        await using var cluster = new TemporaryCluster();
        var options = new EmbeddedPostgresOptions(cluster.Folder.Root, Path.GetTempPath());

        var refusal = await Should.ThrowAsync<InvoicingException>(
            EmbeddedPostgres.StartAsync(options, TimeProvider.System, NullLogger.Instance, CancellationToken.None));

        refusal.Code.ShouldBe("database.binaries_missing");
        refusal.Message.ShouldContain("package manager");
        refusal.Message.ShouldContain("Database:Embedded:BinDirectory");
        refusal.Message.ShouldContain("Database:ConnectionString");
    }

    [Test]
    public async Task Cannot_start_data_of_a_version_that_is_not_installed()
    {
        await using var cluster = new TemporaryCluster();
        Directory.CreateDirectory(cluster.Folder.Cluster);
        await File.WriteAllTextAsync(Path.Combine(cluster.Folder.Cluster, "PG_VERSION"), "9\n");

        var refusal = await Should.ThrowAsync<InvoicingException>(cluster.StartAsync());

        refusal.Code.ShouldBe("database.version_missing");
        refusal.Message.ShouldContain("PostgreSQL 9");
    }

    [Test]
    public async Task Server_that_cannot_start_says_why_and_leaves_the_directory_free()
    {
        await using var cluster = new TemporaryCluster();
        await using (await cluster.StartAsync())
        {
        }

        var conf = Path.Combine(cluster.Folder.Cluster, "postgresql.conf");
        var intact = await File.ReadAllTextAsync(conf);
        await File.WriteAllTextAsync(conf, "no_such_setting = 1\n");

        var refusal = await Should.ThrowAsync<InvoicingException>(cluster.StartAsync());

        refusal.Code.ShouldBe("database.not_started");
        refusal.Message.ShouldContain("no_such_setting");
        await File.WriteAllTextAsync(conf, intact);
        (await QueryAsync(await cluster.StartAsync(), "SELECT 1")).ShouldBe("1");
    }

    [TestCase(90)]
    [TestCase(0, "a,b 'c'")]
    public async Task Awkward_path_gets_its_socket_in_the_temporary_folder(int padding, string name = "long")
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "invoicing-pg-*");
        await using (var cluster = new TemporaryCluster(name + new string('x', padding)))
        {
            var postgres = await cluster.StartAsync();

            new NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host!.ShouldStartWith(Path.GetTempPath());
            (await QueryAsync(postgres, "SELECT 1")).ShouldBe("1");
        }

        Directory.GetDirectories(Path.GetTempPath(), "invoicing-pg-*").Except(before).ShouldBeEmpty();
    }

    [Test]
    public async Task Stopping_is_clean_and_leaves_no_trace()
    {
        await using var cluster = new TemporaryCluster();
        var postgres = await cluster.StartAsync();
        var processId = postgres.ProcessId;

        await postgres.DisposeAsync();
        await postgres.DisposeAsync();

        ServerProcesses.All(cluster.Folder).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => Process.GetProcessById(processId).Dispose());
        File.Exists(cluster.Folder.PidFile).ShouldBeFalse();
        Directory.Exists(cluster.Folder.Socket).ShouldBeFalse();
        File.Exists(cluster.Folder.Holder).ShouldBeFalse();
    }

    /// <summary>A server that nobody watches and whose data directory nobody holds: what a killed program leaves behind.</summary>
    private static async Task<Postmaster> StartWithoutProgramAsync(ClusterFolder folder)
    {
        var binaries = PostgresBinaries.FindAll(binDirectory: null)[0];
        var launcher = Environment.IsPrivilegedProcess ? await ServerLauncher.ForAsync(folder, CancellationToken.None) : ServerLauncher.Direct();
        var address = ServerAddress.Choose(folder, launcher);
        var owner = new OwnerConnection(address, ClusterSecrets.LoadOrCreate(folder));
        return await new ClusterServer(folder, binaries, launcher, address, owner, TimeProvider.System, NullLogger.Instance)
            .LaunchAsync(CancellationToken.None);
    }

    /// <summary>A process of the database's own user that is no database: the server itself could not tell it from a running one.</summary>
    private static async Task<Process> StrangerAsync(ClusterFolder folder)
    {
        var launcher = Environment.IsPrivilegedProcess ? await ServerLauncher.ForAsync(folder, CancellationToken.None) : ServerLauncher.Direct();
        return Process.Start(launcher.Describe("sleep", "60"))!;
    }

    private static async Task EndOfAsync(int processId)
    {
        while (Directory.Exists($"/proc/{processId}"))
        {
            await Task.Delay(5);
        }
    }
}
