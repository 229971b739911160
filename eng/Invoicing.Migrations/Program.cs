using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.SqlServer.Design.Internal;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

// Writes the next migration of every database product from the difference between the model and the last snapshot:
//   dotnet run --project eng/Invoicing.Migrations -- AddSomething
if (args is not [var name])
{
    await Console.Error.WriteLineAsync("Say the migration's name, for example: dotnet run --project eng/Invoicing.Migrations -- AddSomething");
    return 1;
}

#pragma warning disable EF1001 // The providers' design services are meant for tools like this one.
await WriteAsync("PostgreSql", new NpgsqlDesignTimeServices());
await WriteAsync("SqlServer", new SqlServerDesignTimeServices());
#pragma warning restore EF1001
return 0;

async Task WriteAsync(string product, IDesignTimeServices design)
{
    var database = DatabaseProducts.Named(product);
    var options = new DbContextOptionsBuilder<InvoicingDbContext>();
    database.Use(options, source: null);
    await using var context = new InvoicingDbContext(options.Options);
    if (!context.Database.HasPendingModelChanges())
    {
        Console.WriteLine($"{product}: the migrations say what the model says.");
        return;
    }

    var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
    design.ConfigureDesignTimeServices(services);
    await using var provider = services.BuildServiceProvider();

    // Not the project's folder: a snapshot is looked for below it, and another product's would be found first.
    var folder = Path.GetFullPath(Path.Combine("src", "Invoicing.Infrastructure", "Persistence", product));
    var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(name, "Invoicing.Infrastructure", $"Persistence.{product}.Migrations");
    var files = scaffolder.Save(folder, migration, Path.Combine(folder, "Migrations"), dryRun: false);
    Console.WriteLine(files.MigrationFile);
}
