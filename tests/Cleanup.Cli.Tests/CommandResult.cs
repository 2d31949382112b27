
namespace Cleanup.Cli.Tests;

/// <summary>What a run of the command gave.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors);
