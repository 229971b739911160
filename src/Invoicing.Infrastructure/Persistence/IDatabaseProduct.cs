using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>A database product: how it is reached, and what its model, statements and errors need beyond what all products share.</summary>
internal interface IDatabaseProduct
{
    /// <summary>What <c>Database:Provider</c> calls it.</summary>
    string Name { get; }

    /// <summary>The Entity Framework provider that speaks to it; also where its migrations are: the namespace beside this implementation.</summary>
    string EntityFrameworkName { get; }

    /// <summary>Whether the program can start a private server of the product.</summary>
    bool CanBePrivate { get; }

    IStatements Statements { get; }

    IDatabaseErrors Errors { get; }

    /// <summary>Connections to a database of the product; none is made yet.</summary>
    DbDataSource Open(string connectionString, int maximumConnections);

    /// <param name="source">Null for what needs no connection, for example writing scripts.</param>
    void Use(DbContextOptionsBuilder options, DbDataSource? source);

    /// <summary>Gives the neutral model the product's own types, sequences and collations.</summary>
    void Shape(ModelBuilder model);
}
