namespace Cleanup.Cli.Options;

/// <summary>A report that is asked for. Immutable.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Path">Its file; null for standard output.</param>
internal sealed record ChosenReport(FindingsFormat Format, string? Path);
