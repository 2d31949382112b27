using Cleanup.Cli;
using Cleanup.Cli.Running;
using Cleanup.Cli.Terminal;

var streams = StandardStreams.OfProcess();
using var termination = new Termination(streams.Error);
return await termination.End(CleanupCommand.RunAsync(args, streams, termination.Token));
