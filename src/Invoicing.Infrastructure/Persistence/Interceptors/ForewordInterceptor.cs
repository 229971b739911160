using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Invoicing.Infrastructure.Persistence.Interceptors;

/// <summary>Says what a context has to say to its connection together with the next question, which saves a way of its own.</summary>
internal sealed class ForewordInterceptor : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is InvoicingDbContext { Foreword: { } foreword } db)
        {
            command.CommandText = $"{foreword}; {command.CommandText}";
            db.Foreword = null;
        }

        return ValueTask.FromResult(result);
    }
}
