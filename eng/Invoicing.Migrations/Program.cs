using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

// Writes the next migration from the difference between the model and the last snapshot:
//   dotnet run --project eng/Invoicing.Migrations -- AddSomething
if (args is not [var name])
{
    await Console.Error.WriteLineAsync("Say the migration's name, for example: dotnet run --project eng/Invoicing.Migrations -- AddSomething");
    return 1;
}

var options = new DbContextOptionsBuilder<InvoicingDbContext>().UseNpgsql("Host=none").Options;
await using var context = new InvoicingDbContext(options);

var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // The provider's design services are meant for tools like this one.
new NpgsqlDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
await using var provider = services.BuildServiceProvider();

var project = Path.GetFullPath("src/Invoicing.Infrastructure");
var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
var migration = scaffolder.ScaffoldMigration(name, "Invoicing.Infrastructure", "Persistence.PostgreSql.Migrations");
var files = scaffolder.Save(project, migration, Path.Combine(project, "Persistence", "PostgreSql", "Migrations"), dryRun: false);
Console.WriteLine(files.MigrationFile);
return 0;
