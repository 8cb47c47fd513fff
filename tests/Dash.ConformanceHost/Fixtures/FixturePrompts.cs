using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.ConformanceHost.Fixtures;

/// <summary>One prompt for each kind of content.</summary>
[McpServerPromptType]
internal sealed class FixturePrompts
{
    [McpServerPrompt(Name = "test_simple_prompt"), Description("A text.")]
    public static PromptMessage Simple() => Text("This is a simple prompt for testing.");

    [McpServerPrompt(Name = "test_prompt_with_arguments"), Description("A text with two arguments in it.")]
    public static PromptMessage Arguments([Description("The first.")] string arg1, [Description("The second.")] string arg2) =>
        Text($"Prompt with arguments: arg1='{arg1}', arg2='{arg2}'");

    [McpServerPrompt(Name = "test_prompt_with_embedded_resource"), Description("A resource and a text.")]
    public static IEnumerable<PromptMessage> Resource([Description("Which one.")] string resourceUri) =>
    [
        Of(new EmbeddedResourceBlock { Resource = new TextResourceContents { Uri = resourceUri, MimeType = "text/plain", Text = "Embedded resource content for testing." } }),
        Text("Please process the embedded resource above."),
    ];

    [McpServerPrompt(Name = "test_prompt_with_image"), Description("A picture and a text.")]
    public static IEnumerable<PromptMessage> Image() => [Of(ImageContentBlock.FromBytes(Samples.Png, "image/png")), Text("Please analyze the image above.")];

    [McpServerPrompt(Name = "test_input_required_result_prompt"), Description("A text that needs an answer first.")]
    public static PromptMessage Asking(RequestContext<GetPromptRequestParams> request) =>
        request.Params.InputResponses?.TryGetValue("user_context", out var answer) is true
            ? Text($"Context: {answer!.Deserialize(InputResponse.ElicitResultJsonTypeInfo)!.Content!["context"].GetString()}")
            : throw new InputRequiredException(new Dictionary<string, InputRequest>(StringComparer.Ordinal)
            {
                ["user_context"] = InputRequest.ForElicitation(Questions.PersonForText("What context should the prompt use?", "context")),
            });

    private static PromptMessage Text(string text) => Of(new TextContentBlock { Text = text });

    private static PromptMessage Of(ContentBlock content) => new() { Role = Role.User, Content = content };
}
