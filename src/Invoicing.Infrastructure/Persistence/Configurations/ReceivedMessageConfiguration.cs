using Invoicing.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Invoicing.Infrastructure.Persistence.Configurations;

internal sealed class ReceivedMessageConfiguration : IEntityTypeConfiguration<ReceivedMessage>
{
    public void Configure(EntityTypeBuilder<ReceivedMessage> builder)
    {
        builder.ToTable("received_messages");
        builder.HasKey(message => new { message.AccountId, message.Source, message.Key }).HasName(UniqueIndexes.ReceivedMessage);
        builder.Property(message => message.Source).HasMaxLength(32);
        builder.Property(message => message.Key).HasMaxLength(ReceivedMessage.MaximumKey);
    }
}
