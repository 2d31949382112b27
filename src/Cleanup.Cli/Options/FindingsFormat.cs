namespace Cleanup.Cli.Options;

/// <summary>How findings are written.</summary>
internal enum FindingsFormat
{
    /// <summary>For people: the place, the line with the leak underlined, why, and what to do.</summary>
    Text,

    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>A line of JSON a finding.</summary>
    JsonLines,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>JUnit's XML.</summary>
    JUnit,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,

    /// <summary>A code quality report of GitLab.</summary>
    GitLab,

    /// <summary>A summary in Markdown.</summary>
    Markdown,
}
