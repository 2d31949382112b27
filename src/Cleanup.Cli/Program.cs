using Cleanup.Cli;

return await CleanupCommand.RunAsync(args);
