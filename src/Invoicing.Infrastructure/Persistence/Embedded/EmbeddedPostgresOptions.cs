namespace Invoicing.Infrastructure.Persistence.Embedded;

/// <param name="DataDirectory">Where the private cluster lives, for example <c>.data/postgres</c>. Made when missing.</param>
/// <param name="BinDirectory">Folder with <c>postgres</c> and <c>initdb</c>; null searches the usual places.</param>
public sealed record EmbeddedPostgresOptions(string DataDirectory, string? BinDirectory = null);
