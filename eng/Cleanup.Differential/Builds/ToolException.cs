namespace Cleanup.Differential.Builds;

/// <summary>Something that the comparison needs is not there or failed; the message is for the user to read.</summary>
internal sealed class ToolException(string message) : Exception(message);
