import wikipediaPreview from 'wikipedia-preview'

wikipediaPreview.init({})
