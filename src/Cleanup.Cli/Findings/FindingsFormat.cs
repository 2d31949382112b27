namespace Cleanup.Cli.Findings;

/// <summary>How findings are written.</summary>
internal enum FindingsFormat
{
    /// <summary>A line a finding.</summary>
    Text,

    /// <summary>A JSON array.</summary>
    Json,
}
