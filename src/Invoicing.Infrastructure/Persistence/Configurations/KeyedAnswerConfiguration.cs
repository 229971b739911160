using Invoicing.Infrastructure.Idempotency;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

// Looked up also for callers whom nobody knows, so without an account filter.
internal sealed class KeyedAnswerConfiguration : IEntityTypeConfiguration<KeyedAnswerRecord>
{
    private const int HashBytes = 32;

    public void Configure(EntityTypeBuilder<KeyedAnswerRecord> builder)
    {
        builder.ToTable("keyed_answers");
        builder.HasKey(answer => new { answer.AccountId, answer.Name }).HasName(UniqueIndexes.KeyedAnswer);
        builder.Property(answer => answer.Name).HasMaxLength(HashBytes);
        builder.Property(answer => answer.Fingerprint).HasMaxLength(HashBytes);
        builder.HasIndex(answer => answer.ExpiresAt);
    }
}
