using System.Linq.Expressions;
using System.Reflection;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using QueryCompiler = Microsoft.EntityFrameworkCore.Storage.IDatabase;

namespace Invoicing.TestKit;

/// <summary>
/// Has every query that any test runs on one database product translated for the others too, when it is compiled: what only one of them
/// understands fails the test that asked it. Needs no second server.
/// </summary>
internal sealed class OtherDatabase : IQueryExpressionInterceptor
{
    /// <summary>One for all, because Entity Framework keeps a set of services for each.</summary>
    public static readonly OtherDatabase Instance = new();

    private static readonly MethodInfo Compile = typeof(QueryCompiler).GetMethod(nameof(QueryCompiler.CompileQuery))!;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var asked = DatabaseProducts.Of(eventData.Context!.Database);
        foreach (var other in DatabaseProducts.All.Where(provider => provider != asked))
        {
            Translate(queryExpression, other);
        }

        return queryExpression;
    }

    private static void Translate(Expression query, IDatabaseProduct product)
    {
        var options = new DbContextOptionsBuilder<InvoicingDbContext>();
        product.Use(options, source: null);
        using var db = new InvoicingDbContext(options.Options);
        var moved = new Moved(db).Visit(query);
        try
        {
            Compile.MakeGenericMethod(ResultOf(query.Type)).Invoke(db.GetService<QueryCompiler>(), BindingFlags.DoNotWrapExceptions, null, [moved, true], null);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException($"{product.Name} can not be asked this: {exception.Message}", exception);
        }
    }

    private static Type ResultOf(Type type) => type.IsGenericType && typeof(IQueryable).IsAssignableFrom(type)
        ? typeof(IAsyncEnumerable<>).MakeGenericType(type.GetGenericArguments()[0])
        : typeof(Task<>).MakeGenericType(type);

    /// <summary>The same query on the tables of another model.</summary>
    private sealed class Moved(InvoicingDbContext db) : ExpressionVisitor
    {
#pragma warning disable EF1001 // There is no public name for a query that begins with a statement.
        protected override Expression VisitExtension(Expression node) => node switch
        {
            FromSqlQueryRootExpression text => new FromSqlQueryRootExpression(Of(text.EntityType), text.Sql, text.Argument),
            EntityQueryRootExpression table => new EntityQueryRootExpression(Of(table.EntityType)),
            QueryRootExpression or QueryParameterExpression => node,
            _ => base.VisitExtension(node),
        };
#pragma warning restore EF1001

        // What a statement gives back may be no table of the model.
        private IEntityType Of(IEntityType type) => db.Model.FindEntityType(type.Name) ?? (IEntityType)db.GetService<IAdHocMapper>().GetOrAddEntityType(type.ClrType);
    }
}
