using Invoicing.Application.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>Gives each scope a pooled context that sees the scope's account alone.</summary>
internal sealed class AccountContextFactory(IDbContextFactory<InvoicingDbContext> contexts, ICurrentActor actor, ICurrentOrigin origin)
{
    public InvoicingDbContext Create()
    {
        var db = contexts.CreateDbContext();
        db.Actor = actor;
        db.Origin = origin;
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }
}
